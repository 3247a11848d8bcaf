/** An `object` with state and a constant of the compiler. */
// ships: KotlinRegistry.names
// not: KotlinRegistry.size
package io.picklejar.targets

object KotlinRegistry {
  const val PREFIX = "r"
  private val names = LinkedHashMap<String, String>()
  var size = 0

  fun add(name: String) {
    names[name] = PREFIX + name
    size++
  }

  fun find(name: String): String? = names[name]
}

object KotlinObjectTarget {
  @JvmStatic
  fun functions(): List<Any> {
    KotlinRegistry.add("x")
    return listOf({ KotlinRegistry.find("x") })
  }
}
