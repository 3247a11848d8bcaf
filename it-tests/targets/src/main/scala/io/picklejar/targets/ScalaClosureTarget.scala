/** Functions of objects and classes, with captured `var`s, `this`, nested functions and local defs. */
// ships: ScalaClosureTarget$.bonus
package io.picklejar.targets

import java.util.{List => JList}

class ScalaHolder(val used: String) {
  val thread = Thread.currentThread()
  def function: () => String = () => used + ScalaClosureTarget.bonus
  def anonymous: Int => String = new (Int => String) {
    def apply(n: Int): String = used * n
  }
}

object ScalaClosureTarget {
  var bonus = 0

  def functions(): JList[Any] = {
    bonus = 10
    var count = 1
    val start = 1
    def local(x: Int): Int = if (x == 0) bonus else local(x - 1) + start
    val nested = (a: Int) => (b: Int) => a + b + bonus
    val holder = new ScalaHolder("h")
    val anonymous = holder.anonymous
    JList.of(
      () => { count += 1; count + bonus },
      () => local(2),
      () => nested(1)(2),
      holder.function,
      () => anonymous(2),
      () => List(1, 2).map(_ + bonus).toString)
  }
}
