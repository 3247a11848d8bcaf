/** Top-level definitions, extension methods, givens, opaque types, inline methods. */
// ships: Scala3TopLevelTarget$package$.counter, Scala3TopLevelTarget$package$.table
package io.picklejar.targets

import java.util.List as JList

var counter = 0
private val table = java.util.HashMap[String, Int]()

opaque type Scala3Metres = Int
extension (m: Scala3Metres) def show: String = s"$m m $counter"

trait Scala3Show[A]:
  extension (a: A) def text: String

given Scala3Show[Int] with
  extension (a: Int) def text: String = s"<$a ${table.get("k")}>"

inline def twice(inline body: Int): Int = body + body

object Scala3TopLevelTarget:
  def functions(): JList[Any] =
    counter = 5
    table.put("k", 9)
    val metres: Scala3Metres = 4.asInstanceOf[Scala3Metres]
    JList.of(() => metres.show, () => 3.text, () => twice(counter), (t: String) => table.get("k") + t.length)
