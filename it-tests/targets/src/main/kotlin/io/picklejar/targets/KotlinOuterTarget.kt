/** Inner classes and lambdas of an instance keep only what they use of it. */
// ships: KotlinOuter.shared
package io.picklejar.targets

class KotlinOuter(val used: String) {
  val thread = Thread.currentThread()

  inner class Inner {
    fun text() = used + shared
  }

  fun lambda(): () -> String = { used + shared }

  fun anonymous(): () -> String =
      object : () -> String {
        override fun invoke() = used + "/" + shared
      }

  companion object {
    var shared = ""
  }
}

object KotlinOuterTarget {
  @JvmStatic
  fun functions(): List<Any> {
    KotlinOuter.shared = "s"
    val outer = KotlinOuter("u")
    val inner = outer.Inner()
    return listOf(outer.lambda(), outer.anonymous(), { inner.text() })
  }
}
