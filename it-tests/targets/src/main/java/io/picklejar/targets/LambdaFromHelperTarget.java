package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A lambda that a factory in another class has made. */
// ships: LambdaFromHelperFactory.prefix
// not: LambdaFromHelperFactory.unused
public final class LambdaFromHelperTarget {
  private LambdaFromHelperTarget() {}

  public static List<Supplier<?>> functions() {
    LambdaFromHelperFactory.prefix = "made ";
    LambdaFromHelperFactory.unused = "u";
    return List.of(LambdaFromHelperFactory.make("here"));
  }
}

final class LambdaFromHelperFactory {
  static String prefix;
  static String unused;

  static Supplier<Object> make(String name) {
    return () -> prefix + name;
  }

  static Supplier<Object> other() {
    return () -> unused;
  }
}
