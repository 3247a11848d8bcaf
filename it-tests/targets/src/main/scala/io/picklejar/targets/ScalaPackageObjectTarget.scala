/** A package object and nested objects and classes. */
// ships: settings.package$.mode, ScalaOuterObject$Inner$.depth
package io.picklejar.targets

import java.util.{List => JList}

package object settings {
  var mode = ""
}

object ScalaOuterObject {
  object Inner {
    var depth = 0
    class Leaf {
      def value: String = depth + settings.mode
    }
  }
}

object ScalaPackageObjectTarget {
  def functions(): JList[Any] = {
    settings.mode = "fast"
    ScalaOuterObject.Inner.depth = 2
    JList.of(() => new ScalaOuterObject.Inner.Leaf().value)
  }
}
