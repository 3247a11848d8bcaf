package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/**
 * Two classes whose initializers need each other and work in one order only. The first function
 * makes the worker begin with the wrong one, which drags the other along; the second needs that.
 */
// ships: InitializerDraggedTarget$First.TABLE, InitializerDraggedTarget$Second.LENGTH
public final class InitializerDraggedTarget {
  private InitializerDraggedTarget() {}

  static final class First {
    private First() {}

    static final int[] TABLE = new int[Second.text.length()];
  }

  static final class Second {
    private Second() {}

    static String text = "xx".trim();
    static final int LENGTH = First.TABLE.length;
  }

  public static List<Supplier<?>> functions() {
    Second.text += "y";
    return List.of(() -> First.TABLE.length, () -> Second.LENGTH + Second.text);
  }
}
