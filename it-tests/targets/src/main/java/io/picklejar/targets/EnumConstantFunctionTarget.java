package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** An enum constant is the function itself. */
public final class EnumConstantFunctionTarget {
  private EnumConstantFunctionTarget() {}

  interface Task extends Supplier<Object>, Serializable {}

  enum Job implements Task {
    ONE {
      @Override
      public Object get() {
        return "one of " + values().length;
      }
    },
    TWO {
      @Override
      public Object get() {
        return "two";
      }
    }
  }

  public static List<?> functions() {
    return List.of(Job.ONE, Job.TWO);
  }
}
