/** SAM conversions to Java and Kotlin interfaces, and suspend-free function types as values of statics. */
// ships: KotlinSamTarget.handlers, KotlinSamTarget.suffix
@file:JvmName("KotlinSamTarget")

package io.picklejar.targets

import java.util.function.Function
import java.util.function.Supplier

fun interface KotlinHandler {
  fun handle(text: String): String

  fun twice(text: String) = handle(handle(text))
}

private val handlers = LinkedHashMap<String, KotlinHandler>()
private var suffix = ""

@JvmName("functions")
fun kotlinSamFunctions(): List<Any> {
  suffix = "+"
  handlers["a"] = KotlinHandler { it + suffix }
  return listOf(
      Supplier { handlers.values.map { it.twice("x") } },
      Function<String, String> { it + suffix },
      Comparator<String> { a, b -> a.length + suffix.length - b.length })
}
