/** A named companion that implements an interface and is passed as a value. */
// ships: KotlinParser.prefix
package io.picklejar.targets

fun interface KotlinFactory {
  fun make(text: String): Any
}

class KotlinParser private constructor(private val text: String) {
  companion object Maker : KotlinFactory {
    private var prefix = ""

    fun prepare() {
      prefix = "> "
    }

    override fun make(text: String) = KotlinParser(prefix + text)
  }

  override fun toString() = text
}

object KotlinNamedCompanionTarget {
  private fun use(factory: KotlinFactory) = factory.make("x").toString()

  @JvmStatic
  fun functions(): List<Any> {
    KotlinParser.prepare()
    return listOf({ use(KotlinParser) })
  }
}
