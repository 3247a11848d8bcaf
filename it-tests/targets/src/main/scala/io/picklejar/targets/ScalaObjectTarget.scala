/** Objects with `val`, `var`, private and unused members. */
// ships: ScalaRegistry$.names, ScalaRegistry$.limit
package io.picklejar.targets

import java.util.{HashMap, List => JList}

object ScalaRegistry {
  private val names = new HashMap[String, String]()
  var limit = 0

  def add(name: String): Unit = names.put(name, name + "!")
  def find(name: String): String = names.get(name) + limit
}

object ScalaObjectTarget {
  def functions(): JList[Any] = {
    ScalaRegistry.add("a")
    ScalaRegistry.limit = 3
    JList.of(() => ScalaRegistry.find("a"), (key: String) => ScalaRegistry.find(key))
  }
}
