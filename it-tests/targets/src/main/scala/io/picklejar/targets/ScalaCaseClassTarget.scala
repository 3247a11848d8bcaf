/** Case classes and objects as keys, in patterns, with companions that hold state. */
// ships: ScalaPoint$.origin, ScalaCaseClassTarget$.prices
package io.picklejar.targets

import java.util.{List => JList}

sealed trait ScalaShape
case class ScalaPoint(x: Int, y: Int) extends ScalaShape
object ScalaPoint {
  var origin: ScalaPoint = ScalaPoint(0, 0)
}
case class ScalaLine(from: ScalaPoint, to: ScalaPoint) extends ScalaShape
case object ScalaNothing extends ScalaShape

object ScalaCaseClassTarget {
  val prices = scala.collection.mutable.HashMap[ScalaShape, Int]()

  def price(shape: ScalaShape): Int = shape match {
    case ScalaPoint(x, _) if x > 5 => x
    case point: ScalaPoint => prices.getOrElse(point, 0)
    case ScalaLine(from, to) => price(from) + price(to)
    case ScalaNothing => prices(ScalaNothing)
  }

  def functions(): JList[Any] = {
    ScalaPoint.origin = ScalaPoint(1, 1)
    prices(ScalaPoint(1, 1)) = 7
    prices(ScalaNothing) = 2
    val line = ScalaLine(ScalaPoint.origin, ScalaPoint(9, 9))
    JList.of(
      () => price(line),
      () => price(ScalaNothing),
      () => line.copy(to = ScalaPoint.origin).toString)
  }
}
