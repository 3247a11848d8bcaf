package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** A non-static inner class is the function. */
// ships: InnerClassFunctionTarget.unit
public final class InnerClassFunctionTarget {
  static String unit;
  private int amount = 1;

  class Task implements Supplier<Object>, Serializable {
    private static final long serialVersionUID = 1;
    private final int times;

    Task(int times) {
      this.times = times;
    }

    @Override
    public Object get() {
      return amount * times + unit;
    }
  }

  public static List<?> functions() {
    unit = "m";
    InnerClassFunctionTarget outer = new InnerClassFunctionTarget();
    outer.amount = 12;
    return List.of(outer.new Task(3));
  }
}
