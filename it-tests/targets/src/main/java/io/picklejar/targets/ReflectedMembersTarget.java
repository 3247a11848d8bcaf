package io.picklejar.targets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Reflection over all members of a shipped class loads what their descriptors name. */
public final class ReflectedMembersTarget {
  private ReflectedMembersTarget() {}

  static final class Never {}

  static final class Shape {
    Never never;
    int size;

    Never unused(Never[] arguments) {
      return null;
    }
  }

  public static List<Supplier<?>> functions() {
    return List.of(
        () ->
            Arrays.stream(Shape.class.getDeclaredFields())
                .filter(f -> !f.isSynthetic())
                .map(f -> f.getType().getSimpleName())
                .sorted()
                .toList(),
        () -> Shape.class.getDeclaredMethods()[0].toGenericString());
  }
}
