/** Exceptions of user code, `runCatching`, `use`, `try` as expression. */
// ships: KotlinExceptionTarget.messages
@file:JvmName("KotlinExceptionTarget")

package io.picklejar.targets

private val messages = HashMap<Int, String>()

class KotlinProblem(val code: Int) : RuntimeException(messages[code])

class KotlinResource : AutoCloseable {
  override fun close() {
    messages.remove(9)
  }
}

@JvmName("functions")
fun kotlinExceptionFunctions(): List<Any> {
  messages[1] = "first"
  return listOf(
      { runCatching { throw KotlinProblem(1) }.exceptionOrNull()?.message },
      { try { throw KotlinProblem(2) } catch (e: KotlinProblem) { e.code } },
      { KotlinResource().use { messages[1] } })
}
