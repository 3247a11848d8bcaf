package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Inferred type arguments in record patterns. */
// ships: GenericRecordPatternTarget.suffix
public final class GenericRecordPatternTarget {
  private GenericRecordPatternTarget() {}

  static String suffix;

  record Box<T>(T content) {}

  static String open(Box<? extends Box<?>> box) {
    return switch (box) {
      case Box<? extends Box<?>>(Box(String text)) -> text + suffix;
      case Box<? extends Box<?>>(Box(var other)) -> "" + other;
      default -> "empty";
    };
  }

  public static List<Supplier<?>> functions() {
    suffix = "!";
    return List.of(() -> open(new Box<>(new Box<>("t"))) + open(new Box<>(new Box<>(1))));
  }
}
