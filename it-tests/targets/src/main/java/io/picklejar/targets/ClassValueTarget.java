package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Values by class: what was computed is computed again on the worker, from the same statics. */
// ships: ClassValueTarget.NAMES, ClassValueTarget.suffix
public final class ClassValueTarget {
  private ClassValueTarget() {}

  static String suffix = "initial";

  static final ClassValue<String> NAMES = new Named("name ");

  static final class Named extends ClassValue<String> {
    private final String prefix;

    Named(String prefix) {
      this.prefix = prefix;
    }

    @Override
    protected String computeValue(Class<?> type) {
      return prefix + type.getSimpleName() + suffix;
    }
  }

  public static List<Supplier<?>> functions() {
    suffix = " set";
    NAMES.get(String.class);
    return List.of(
        () -> NAMES.get(String.class) + NAMES.get(int.class), () -> NAMES.get(List.class));
  }
}
