/** Default arguments that read a static, and `@JvmOverloads`. */
// ships: KotlinDefaultArgumentsTarget.fallback
@file:JvmName("KotlinDefaultArgumentsTarget")

package io.picklejar.targets

private var fallback = "none"

private fun join(first: String, second: String = fallback, third: Int = second.length) = "$first-$second-$third"

class KotlinOptions @JvmOverloads constructor(val name: String = fallback)

@JvmName("functions")
fun kotlinDefaultArgumentsFunctions(): List<Any> {
  fallback = "given"
  return listOf({ join("a") }, { join("a", "b") }, { KotlinOptions().name })
}
