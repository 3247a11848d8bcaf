package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** A local class inside an instance method, using both the object and a variable. */
public final class LocalClassInInstanceTarget {
  private final Thread pinned = new Thread();
  private int factor = 1;

  Supplier<Object> supplier(int amount) {
    class Multiplier implements Supplier<Object>, Serializable {
      private static final long serialVersionUID = 1;

      @Override
      public Object get() {
        return amount * factor;
      }
    }
    return new Multiplier();
  }

  public static List<Supplier<?>> functions() {
    LocalClassInInstanceTarget object = new LocalClassInInstanceTarget();
    object.factor = 6;
    return List.of(object.supplier(7));
  }
}
