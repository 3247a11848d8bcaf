package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Private constructors and fields used across three nest mates from a lambda. */
// ships: PrivateConstructorNestTarget$Factory.made
public final class PrivateConstructorNestTarget {
  private PrivateConstructorNestTarget() {}

  static final class Product {
    private final int number;

    private Product(int number) {
      this.number = number;
    }
  }

  static final class Factory {
    private static int made;

    private static Product next() {
      return new Product(++made);
    }
  }

  public static List<Supplier<?>> functions() {
    Factory.made = 7;
    return List.of(() -> Factory.next().number);
  }
}
