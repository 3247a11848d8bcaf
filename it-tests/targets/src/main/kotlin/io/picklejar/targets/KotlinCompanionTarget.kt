/** Companion properties, whose fields are those of the outer class; `@JvmField`, `@JvmStatic`, `const`. */
// ships: KotlinCity.rates, KotlinCity.open
// not: KotlinCity.other
package io.picklejar.targets

class KotlinCity(val name: String) {
  companion object {
    const val LIMIT = 10
    private val rates = HashMap<String, Int>()
    @JvmField var open = 0
    var other = "other"

    @JvmStatic
    fun rate(name: String) = rates[name] ?: LIMIT

    fun fill() {
      rates["Rome"] = 5
      open = 2
      other = "filled"
    }
  }

  fun rate() = rate(name) + open
}

object KotlinCompanionTarget {
  @JvmStatic
  fun functions(): List<Any> {
    KotlinCity.fill()
    return listOf({ KotlinCity("Rome").rate() }, { KotlinCity.rate("Oslo") })
  }
}
