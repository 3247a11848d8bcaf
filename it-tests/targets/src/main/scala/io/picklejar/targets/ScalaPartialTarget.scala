/** Partial functions, extractors, regular expressions, string interpolation, tries and eithers. */
// ships: ScalaPartialTarget$.names, ScalaPartialTarget$.Pattern
package io.picklejar.targets

import java.util.{List => JList}
import scala.util.{Failure, Success, Try}

object ScalaEven {
  def unapply(n: Int): Option[Int] = if (n % 2 == 0) Some(n / 2) else None
}

object ScalaPartialTarget {
  val names = new java.util.HashMap[Int, String]()
  val Pattern = "(\\d+)-(\\w+)".r

  val partial: PartialFunction[Int, String] = {
    case ScalaEven(half) => s"half $half ${names.get(half)}"
    case 7 => "seven"
  }

  def functions(): JList[Any] = {
    names.put(2, "two")
    JList.of(
      () => partial(4),
      () => partial.lift(5).toString,
      () => List(4, 5, 7).collect(partial).toString,
      () => "12-ab" match { case Pattern(n, w) => w + n + names.size },
      () => Try("x".toInt) match { case Success(v) => v.toString; case Failure(e) => names.get(2) })
  }
}
