/** Callable references: functions, properties, constructors, bound and adapted ones. */
// ships: KotlinReferenceTarget.salt
@file:JvmName("KotlinReferenceTarget")

package io.picklejar.targets

private var salt = ""

class KotlinBox(val content: String) {
  fun salted(times: Int = 2) = content + salt.repeat(times)
}

private fun top(text: String) = text + salt

private fun twice(f: (KotlinBox) -> String) = f(KotlinBox("q")) + f(KotlinBox("w"))

@JvmName("functions")
fun kotlinReferenceFunctions(): List<Any> {
  salt = "#"
  val box = KotlinBox("b")
  return listOf(
      ::top,
      { listOf("x").map(::KotlinBox).map(KotlinBox::content) },
      { twice(KotlinBox::salted) },
      { listOf(1, 3).map(box::salted) },
      box::content,
      { ::salt.get() })
}
