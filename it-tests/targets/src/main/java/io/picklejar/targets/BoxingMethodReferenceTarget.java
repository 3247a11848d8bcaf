package io.picklejar.targets;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** References whose arguments and results are adapted. */
// ships: BoxingMethodReferenceTarget.base
public final class BoxingMethodReferenceTarget {
  private BoxingMethodReferenceTarget() {}

  static int base;

  static int add(int x) {
    return base + x;
  }

  public static List<Supplier<?>> functions() {
    base = 40;
    Function<Integer, Object> boxed = BoxingMethodReferenceTarget::add;
    ToLongFunction<Integer> widened = BoxingMethodReferenceTarget::add;
    Consumer<Integer> dropped = BoxingMethodReferenceTarget::add;
    return List.of(
        () -> {
          dropped.accept(0);
          return boxed.apply(2) + " " + widened.applyAsLong(3);
        });
  }
}
