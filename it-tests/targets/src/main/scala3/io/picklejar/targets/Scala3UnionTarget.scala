/** Union types, type tests, context functions, match types' values, trait parameters. */
// ships: Scala3UnionTarget$.base
package io.picklejar.targets

import java.util.List as JList

trait Scala3Greeting(val word: String):
  def greet: String = word + Scala3UnionTarget.base

class Scala3Hello extends Scala3Greeting("hello")

object Scala3UnionTarget:
  var base = ""

  def describe(value: Int | String): String = value match
    case n: Int => s"int $n $base"
    case s: String => s"string $s $base"

  def functions(): JList[Any] =
    base = "base"
    val context: String ?=> String = summon[String] + base
    val hello = Scala3Hello()
    JList.of(() => describe(1), () => describe("x"), () => context(using "c"), () => hello.greet)
