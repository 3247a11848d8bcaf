/** Method values, SAM conversions to Java interfaces, composed functions, currying. */
// ships: ScalaMethodValueTarget$.factor
package io.picklejar.targets

import java.util.function.{Function => JFunction, Supplier}
import java.util.{List => JList}

object ScalaMethodValueTarget {
  var factor = 1

  def times(n: Int): Int = n * factor
  def curried(a: Int)(b: Int): Int = a + b * factor

  def functions(): JList[Any] = {
    factor = 4
    val method: Int => Int = times _
    val both = method.andThen(_ + factor).compose((text: String) => text.length)
    val supplier: Supplier[Int] = () => factor
    val function: JFunction[String, Int] = text => text.length * factor
    JList.of(both, supplier, function, () => curried(1)(2), () => List(1, 2).map(times).sum)
  }
}
