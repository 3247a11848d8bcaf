/** Extension functions and properties, infix and operator functions, function types with receiver. */
// ships: KotlinExtensionTarget.marks
@file:JvmName("KotlinExtensionTarget")

package io.picklejar.targets

private val marks = ArrayList<String>()

private fun String.marked() = this + marks.joinToString("")

private val String.half
  get() = substring(0, length / 2) + marks.size

private infix fun Int.over(other: Int) = this / other * marks.size

@JvmName("functions")
fun kotlinExtensionFunctions(): List<Any> {
  marks += listOf("!", "?")
  val build: StringBuilder.() -> Unit = { append("b".marked()) }
  return listOf({ text: String -> text.marked() }, { "abcd".half }, { 9 over 3 }, { StringBuilder().apply(build).toString() })
}
