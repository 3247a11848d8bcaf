/** Inline functions with reified types and non-local returns; `crossinline` in an object. */
// ships: KotlinReifiedTarget.defaults
@file:JvmName("KotlinReifiedTarget")

package io.picklejar.targets

val defaults = HashMap<String, Any>()

inline fun <reified T> pick(values: List<Any>): T? {
  values.forEach { if (it is T) return it }
  return defaults[T::class.java.simpleName] as T?
}

inline fun make(crossinline body: () -> Int) =
    object : () -> Int {
      override fun invoke() = body() * 2
    }

@JvmName("functions")
fun kotlinReifiedFunctions(): List<Any> {
  defaults["Integer"] = 5
  defaults["String"] = "d"
  return listOf({ pick<String>(listOf(1, "a")) }, { pick<String>(listOf(1)) }, make { defaults.size })
}
