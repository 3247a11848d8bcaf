/** `Enumeration`, whose values belong to the object. */
// ships: ScalaEnumerationTarget$.weights
package io.picklejar.targets

import java.util.{List => JList}

object ScalaColor extends Enumeration {
  val Red, Green = Value
}

object ScalaEnumerationTarget {
  var weights = Map.empty[ScalaColor.Value, Int]

  def functions(): JList[Any] = {
    weights = Map(ScalaColor.Red -> 4)
    JList.of(
      () => weights(ScalaColor.Red),
      () => ScalaColor.values.toList.map(_.toString).mkString(","),
      () => ScalaColor.withName("Green").id)
  }
}
