/** Enums with bodies, `entries`, `when` through the compiler's map, a companion with a table. */
// ships: KotlinLevel.names, KotlinEnumTarget.weight
@file:JvmName("KotlinEnumTarget")

package io.picklejar.targets

enum class KotlinLevel(val code: Int) {
  LOW(1) {
    override fun text() = "low"
  },
  HIGH(2) {
    override fun text() = names[code] ?: "none"
  };

  abstract fun text(): String

  companion object {
    val names = HashMap<Int, String>()
  }
}

private var weight = 0

private fun weigh(level: KotlinLevel) =
    when (level) {
      KotlinLevel.LOW -> 1
      KotlinLevel.HIGH -> weight
    }

@JvmName("functions")
fun kotlinEnumFunctions(): List<Any> {
  KotlinLevel.names[2] = "highest"
  weight = 50
  return listOf(
      { KotlinLevel.entries.map { it.text() } },
      { KotlinLevel.values().sumOf { weigh(it) } },
      { KotlinLevel.valueOf("HIGH").text() })
}
