/** Structural types, which call by reflection, and type classes found implicitly. */
// ships: ScalaStructuralTarget$.salt
package io.picklejar.targets

import java.util.{List => JList}
import scala.language.reflectiveCalls

trait ScalaShow[A] {
  def show(value: A): String
}
object ScalaShow {
  implicit val ints: ScalaShow[Int] = (value: Int) => s"int $value ${ScalaStructuralTarget.salt}"
  implicit def lists[A](implicit one: ScalaShow[A]): ScalaShow[List[A]] =
    (value: List[A]) => value.map(one.show).mkString("|")
}

class ScalaDuck {
  def quack(times: Int): String = ScalaStructuralTarget.salt * times
}

object ScalaStructuralTarget {
  type Quacking = { def quack(times: Int): String }
  var salt = ""

  def quack(duck: Any): String = duck.asInstanceOf[Quacking].quack(2)
  def show[A](value: A)(implicit s: ScalaShow[A]): String = s.show(value)

  def functions(): JList[Any] = {
    salt = "q"
    val duck = new ScalaDuck
    JList.of(() => quack(duck), () => show(List(1, 2)))
  }
}
