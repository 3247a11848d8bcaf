package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Constructors that call each other, field initializers and blocks. */
// ships: ConstructorChainTarget$Base.first, ConstructorChainTarget$Derived.second,
// ConstructorChainTarget$Derived.third
public final class ConstructorChainTarget {
  private ConstructorChainTarget() {}

  static class Base {
    static String first;
    final String text;

    Base(String suffix) {
      text = first + suffix;
    }
  }

  static class Derived extends Base {
    static String second;
    static String third;
    final String more = second;
    final String block;

    {
      block = third;
    }

    Derived() {
      this("-");
    }

    Derived(String suffix) {
      super(suffix);
    }
  }

  public static List<Supplier<?>> functions() {
    Base.first = "1";
    Derived.second = "2";
    Derived.third = "3";
    return List.of(
        () -> {
          Derived made = new Derived();
          return made.text + made.more + made.block;
        });
  }
}
