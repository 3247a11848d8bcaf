package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Shape;

/** Types of a shape's fields at a glance. */
final class ShapeTypes {

  private ShapeTypes() {}

  /** {@return one character per field: the primitive type, or {@code L} for all references} */
  static String of(Shape shape) {
    StringBuilder types = new StringBuilder();
    for (Shape.Level level : shape.levels()) {
      for (String type : level.types()) {
        types.append(type.length() == 1 ? type.charAt(0) : 'L');
      }
    }
    return types.toString();
  }
}
