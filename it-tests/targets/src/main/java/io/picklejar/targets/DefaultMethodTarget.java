package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** An interface default method that reads a static. */
// ships: DefaultMethodTarget$Named.prefix
public final class DefaultMethodTarget {
  private DefaultMethodTarget() {}

  static final class Prefix {
    static String value;
  }

  interface Named {
    List<String> prefix = new ArrayList<>();

    String name();

    default String full() {
      return prefix + name();
    }
  }

  record User(String name) implements Named {}

  public static List<Supplier<?>> functions() {
    Named.prefix.add("Dr.");
    User user = new User("Who");
    return List.of(() -> user.full());
  }
}
