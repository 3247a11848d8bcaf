/** Enums, with parameters, cases and a companion. */
// ships: Scala3EnumTarget$.weights
package io.picklejar.targets

import java.util.List as JList

enum Scala3Planet(val mass: Double):
  case Mercury extends Scala3Planet(3.3)
  case Venus extends Scala3Planet(4.8)

enum Scala3Tree:
  case Leaf
  case Node(left: Scala3Tree, value: Int, right: Scala3Tree)

  def sum: Int = this match
    case Leaf => Scala3EnumTarget.weights.getOrDefault("leaf", 0)
    case Node(l, v, r) => l.sum + v + r.sum

object Scala3EnumTarget:
  val weights = java.util.HashMap[String, Int]()
  var favourite = Scala3Planet.Mercury

  def functions(): JList[Any] =
    weights.put("leaf", 100)
    favourite = Scala3Planet.Venus
    import Scala3Tree.*
    val tree = Node(Node(Leaf, 1, Leaf), 2, Leaf)
    JList.of(
      () => tree.sum,
      () => favourite.mass,
      () => favourite == Scala3Planet.valueOf("Venus"),
      () => Scala3Planet.values.map(_.toString).mkString)
