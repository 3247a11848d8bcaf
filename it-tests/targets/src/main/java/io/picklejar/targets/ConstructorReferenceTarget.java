package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** References to constructors, one of which reads a static. */
// ships: ConstructorReferenceTarget$Item.next
public final class ConstructorReferenceTarget {
  private ConstructorReferenceTarget() {}

  static final class Item {
    static int next = 1;
    final int id = next++;
    final String name;

    Item(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return id + name;
    }
  }

  public static List<Supplier<?>> functions() {
    Item.next = 500;
    Function<String, Item> make = Item::new;
    return List.of(() -> make.apply("a").toString() + make.apply("b"));
  }
}
