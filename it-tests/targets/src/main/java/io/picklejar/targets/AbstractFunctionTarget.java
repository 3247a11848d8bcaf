package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** A subclass of an abstract function class with state in both. */
// ships: AbstractFunctionTarget.label
public final class AbstractFunctionTarget {
  private AbstractFunctionTarget() {}

  static String label;

  abstract static class Step implements Supplier<Object>, Serializable {
    private static final long serialVersionUID = 1;
    private final int base;

    Step(int base) {
      this.base = base;
    }

    @Override
    public final Object get() {
      return label + apply(base);
    }

    abstract int apply(int value);
  }

  static final class Times extends Step {
    private static final long serialVersionUID = 1;
    private final int factor;

    Times(int base, int factor) {
      super(base);
      this.factor = factor;
    }

    @Override
    int apply(int value) {
      return value * factor;
    }
  }

  public static List<?> functions() {
    label = "=";
    return List.of(new Times(6, 7));
  }
}
