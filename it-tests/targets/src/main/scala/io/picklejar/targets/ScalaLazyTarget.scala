/** Lazy values of objects, classes and blocks, computed on the launcher and not. */
// ships: ScalaLazyTarget$.source
package io.picklejar.targets

import java.util.{List => JList}

class ScalaLazyHolder(seed: Int) extends Serializable {
  lazy val value: String = ScalaLazyTarget.source * seed
}

object ScalaLazyTarget {
  var source = "none"
  lazy val done: String = source + "!"
  lazy val open: String = source + "?"

  def functions(): JList[Any] = {
    source = "first"
    done.length
    source = "second"
    lazy val local = source + "local"
    val holder = new ScalaLazyHolder(2)
    JList.of(() => done, () => open, () => local, () => holder.value)
  }
}
