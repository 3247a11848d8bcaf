/** Sealed classes and `when` over them, with objects among them. */
// ships: KotlinSealedTarget.scale
@file:JvmName("KotlinSealedTarget")

package io.picklejar.targets

sealed interface KotlinShape {
  data class Circle(val r: Double) : KotlinShape
  class Square(val a: Double) : KotlinShape
  data object Nothing : KotlinShape
}

private var scale = 0.0

private fun area(shape: KotlinShape): Double =
    when (shape) {
      is KotlinShape.Circle -> 3 * shape.r * shape.r * scale
      is KotlinShape.Square -> shape.a * shape.a * scale
      KotlinShape.Nothing -> 0.0
    }

@JvmName("functions")
fun kotlinSealedFunctions(): List<Any> {
  scale = 2.0
  val shapes = listOf(KotlinShape.Circle(1.0), KotlinShape.Nothing, KotlinShape.Square(3.0))
  return listOf({ shapes.map { area(it) } }, { shapes.contains(KotlinShape.Nothing) })
}
