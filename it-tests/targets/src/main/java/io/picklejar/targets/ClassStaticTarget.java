package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static that holds classes. */
// ships: ClassStaticTarget.TYPE, ClassStaticTarget.ARRAY
public final class ClassStaticTarget {
  private ClassStaticTarget() {}

  static Class<?> TYPE;
  static Class<?> ARRAY;

  static final class Payload {}

  public static List<Supplier<?>> functions() {
    TYPE = Payload.class;
    ARRAY = int[][].class;
    return List.of(() -> TYPE.getName(), () -> ARRAY == int[][].class, () -> TYPE == Payload.class);
  }
}
