/** Interfaces with bodies and properties, delegation by `by`, super calls. */
// ships: KotlinInterfaceTarget.greeting, KotlinGreeter.count
@file:JvmName("KotlinInterfaceTarget")

package io.picklejar.targets

private var greeting = ""

interface KotlinGreeter {
  val name: String

  fun greet() = "$greeting $name ${count}"

  companion object {
    @JvmField val count = ArrayList<Int>()
  }
}

open class KotlinPerson(override val name: String) : KotlinGreeter {
  override fun greet() = super.greet() + "!"
}

class KotlinEcho(inner: KotlinGreeter) : KotlinGreeter by inner

@JvmName("functions")
fun kotlinInterfaceFunctions(): List<Any> {
  greeting = "hello"
  KotlinGreeter.count.add(3)
  val echo = KotlinEcho(KotlinPerson("ann"))
  return listOf({ echo.greet() })
}
