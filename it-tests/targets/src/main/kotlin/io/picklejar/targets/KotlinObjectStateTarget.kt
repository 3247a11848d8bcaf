/** An `object` that is a subclass: its inherited state is that of the instance. */
// ships: KotlinCounter.INSTANCE
package io.picklejar.targets

open class KotlinCounterBase {
  var count = 0
  val seen = ArrayList<String>()
}

object KotlinCounter : KotlinCounterBase()

object KotlinObjectStateTarget {
  @JvmStatic
  fun functions(): List<Any> {
    KotlinCounter.count = 4
    KotlinCounter.seen += "s"
    return listOf({ "${KotlinCounter.count} ${KotlinCounter.seen}" }, { KotlinCounter === KotlinCounter })
  }
}
