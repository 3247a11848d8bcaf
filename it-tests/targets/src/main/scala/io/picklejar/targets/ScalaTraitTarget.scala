/** Traits with values, variables, stacked overrides and self types. */
// ships: ScalaStack$.log
package io.picklejar.targets

import java.util.{List => JList}

trait ScalaNamed {
  val prefix = "n"
  var times = 1
  def name: String = prefix * times
}
trait ScalaLoud extends ScalaNamed {
  override def name: String = super.name + "!" + ScalaStack.log
}
trait ScalaTwice extends ScalaNamed { self: ScalaLoud =>
  override def name: String = super.name + super.name
}
object ScalaStack extends ScalaNamed with ScalaLoud with ScalaTwice {
  var log = ""
}

object ScalaTraitTarget {
  def functions(): JList[Any] = {
    ScalaStack.log = "l"
    ScalaStack.times = 2
    val other = new ScalaNamed with ScalaLoud
    JList.of(() => ScalaStack.name, () => other.name)
  }
}
