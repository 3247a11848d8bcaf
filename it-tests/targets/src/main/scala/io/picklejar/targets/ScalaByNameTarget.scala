/** By-name and default arguments, implicits, varargs, tail calls. */
// ships: ScalaByNameTarget$.fallback, ScalaByNameTarget$.log
package io.picklejar.targets

import java.util.{List => JList}

object ScalaByNameTarget {
  var fallback = "none"
  val log = new java.util.ArrayList[String]()
  implicit class Shout(val text: String) extends AnyVal {
    def shout: String = text.toUpperCase + log
  }

  def either(test: Boolean, otherwise: => String = fallback): String =
    if (test) "yes" else otherwise
  def join(parts: String*): String = parts.mkString(fallback)
  @annotation.tailrec
  def repeat(text: String, times: Int): String =
    if (times == 0) text else repeat(text + fallback, times - 1)

  def functions(): JList[Any] = {
    fallback = "given"
    log.add("entry")
    JList.of(
      () => either(false),
      () => either(false, fallback + log),
      () => join("a", "b"),
      () => "s".shout,
      () => repeat("r", 2))
  }
}
