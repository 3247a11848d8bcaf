/** Immutable and mutable collections of statics, views, options, ranges, for-comprehensions. */
// ships: ScalaCollectionTarget$.table, ScalaCollectionTarget$.list, ScalaCollectionTarget$.set
package io.picklejar.targets

import java.util.{List => JList}
import scala.collection.mutable

object ScalaCollectionTarget {
  var table = Map.empty[String, Int]
  var list = List.empty[Int]
  var set = Set.empty[String]
  val buffer = mutable.ArrayBuffer[Int]()
  val queue = mutable.Queue[String]()
  var vector = Vector.empty[Option[Int]]

  def functions(): JList[Any] = {
    table = Map("a" -> 1, "b" -> 2, "c" -> 3, "d" -> 4, "e" -> 5, "f" -> 6)
    list = (1 to 5).toList
    set = Set("p", "q", "r", "s", "t", "u")
    buffer ++= Seq(3, 4)
    queue += "q"
    vector = Vector(Some(1), None)
    JList.of(
      () => table.get("f").map(_ + table.size),
      () => list.sum + list.tail.head,
      () => set.toList.sorted.mkString,
      () => { for (a <- buffer; b <- vector.flatten) yield a + b }.toString,
      () => queue.toString + list.view.map(_ * 2).filter(_ > 4).toList,
      () => list.sorted(Ordering.Int.reverse).toString)
  }
}
