/** Value classes, boxed and not, with mangled names. */
// ships: KotlinInlineTarget.unit
@file:JvmName("KotlinInlineTarget")

package io.picklejar.targets

@JvmInline
value class KotlinMeters(val value: Int) {
  operator fun plus(other: KotlinMeters) = KotlinMeters(value + other.value)

  override fun toString() = "$value$unit"
}

private var unit = "?"

private fun twice(meters: KotlinMeters) = meters + meters

@JvmName("functions")
fun kotlinInlineFunctions(): List<Any> {
  unit = "m"
  val boxed: List<Any> = listOf(KotlinMeters(4))
  val plain = KotlinMeters(5)
  return listOf({ "${twice(plain)} $boxed" }, { boxed.filterIsInstance<KotlinMeters>().map { twice(it) }.toString() })
}
