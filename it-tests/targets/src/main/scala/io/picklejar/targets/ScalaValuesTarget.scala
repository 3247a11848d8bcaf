/** Collections of every kind made by Scala's own code: sorted, lazy, by default, mutable, views. */
// ships: ScalaValuesTarget$.tree, ScalaValuesTarget$.defaults, ScalaValuesTarget$.lazies
package io.picklejar.targets

import java.util.{List => JList}
import scala.collection.{immutable, mutable}

object ScalaValuesTarget {
  var tree = immutable.TreeMap.empty[String, Int]
  var backwards = immutable.TreeSet.empty[Int]
  var defaults = Map.empty[String, Int]
  var lazies = LazyList.empty[Int]
  var ordered = immutable.VectorMap.empty[String, Int]
  var listed = immutable.ListMap.empty[String, Int]
  var bits = immutable.BitSet.empty
  var array = immutable.ArraySeq.empty[String]
  var queue = immutable.Queue.empty[Int]
  var ints = immutable.IntMap.empty[String]
  val table = mutable.Map.empty[String, mutable.ListBuffer[Int]]
  val sorted = mutable.TreeMap.empty[Int, String]
  val deque = mutable.ArrayDeque.empty[Int]
  val stack = mutable.Stack.empty[String]
  val priority = mutable.PriorityQueue.empty[Int]
  val linked = mutable.LinkedHashSet.empty[String]
  val multi = mutable.AnyRefMap.empty[String, Int]
  var tuple = (1, "t", Option.empty[Int])
  var either: Either[String, List[Int]] = Left("")
  var range: Range = 1 to 1
  var big = BigInt(0)
  var shared: (List[String], AnyRef) = (Nil, null)
  var function: Int => Int = identity
  var grid = Array.ofDim[Int](2, 2)

  def functions(): JList[Any] = {
    tree = immutable.TreeMap("b" -> 1, "a" -> 2)
    backwards = immutable.TreeSet(1, 3, 2)(Ordering.Int.reverse)
    defaults = Map("a" -> 1).withDefault(_.length)
    lazies = LazyList.from(1).map(_ * 2)
    lazies(2)
    ordered = immutable.VectorMap("z" -> 1, "y" -> 2)
    listed = immutable.ListMap("z" -> 1, "y" -> 2)
    bits = immutable.BitSet(1, 70)
    array = immutable.ArraySeq("p", "q")
    queue = immutable.Queue(1, 2).enqueue(3)
    ints = immutable.IntMap(5 -> "five")
    table.getOrElseUpdate("k", mutable.ListBuffer(1)) += 2
    sorted ++= List(2 -> "b", 1 -> "a")
    deque.prepend(1).append(2)
    stack.push("s").push("t")
    priority ++= List(3, 9, 4)
    linked ++= List("x", "w")
    multi("m") = 6
    tuple = (2, "u", Some(3))
    either = Right(List(1))
    range = 1 until 10 by 3
    big = BigInt(2).pow(90)
    val list = List("one", "two")
    shared = (list, list)
    function = ((n: Int) => n + tree("a")).andThen(_ * 2).compose(_ - 1)
    grid(1)(0) = 4
    JList.of(
      () => s"$tree $backwards ${defaults("zzz")} ${lazies.take(4).toList}",
      () => s"$ordered $listed $bits $array ${queue.dequeue._1} ${queue.length} $ints",
      () => { table("k") += 3; sorted(0) = "c"; s"$table $sorted ${deque.removeHead()} $deque" },
      () => s"${stack.pop()} ${priority.dequeue()} ${priority.size} $linked ${multi("m")}",
      () => s"$tuple $either ${range.toList} $big ${shared._1 eq shared._2} ${grid(1)(0)}",
      () => s"${function(5)} ${shared._1.tail.tail eq Nil} ${tree.rangeFrom("b")} ${backwards.head}")
  }
}
