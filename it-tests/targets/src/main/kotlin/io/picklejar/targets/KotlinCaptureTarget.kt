/** Captured variables that are changed live in a `Ref`; local functions and classes; nested lambdas. */
// ships: KotlinCaptureTarget.bonus
@file:JvmName("KotlinCaptureTarget")

package io.picklejar.targets

private var bonus = 0

@JvmName("functions")
fun kotlinCaptureFunctions(): List<Any> {
  bonus = 100
  var count = 1
  var text = "t"
  val start = 1
  val add = { n: Int -> count += n + bonus }
  fun local(x: Int): Int = if (x == 0) bonus else local(x - 1) + start
  class Local(val y: Int) {
    fun sum() = y + bonus + start
  }
  return listOf({
    add(1)
    count
  }, { local(2) }, { Local(7).sum() }, { text += bonus; text }, { listOf(1, 2).map { a -> { b: Int -> a + b + bonus }(a) } })
}
