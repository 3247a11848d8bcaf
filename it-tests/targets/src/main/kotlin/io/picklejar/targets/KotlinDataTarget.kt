/** Data classes: copy, equality, destructuring, as keys of a static map. */
// ships: KotlinDataTarget.prices
@file:JvmName("KotlinDataTarget")

package io.picklejar.targets

data class KotlinPoint(val x: Int, val y: Int = 2)

private val prices = HashMap<KotlinPoint, String>()

@JvmName("functions")
fun kotlinDataFunctions(): List<Any> {
  prices[KotlinPoint(1, 2)] = "p"
  val start = KotlinPoint(1)
  return listOf({
    val (x, y) = start
    "$x $y ${prices[start]} ${prices[start.copy(y = 9)]} $start"
  })
}
