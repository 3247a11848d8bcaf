package io.picklejar.internal.heap;

/** Values that slots hold themselves. */
public final class Inline {

  private Inline() {}

  /** {@return whether the value is a string or boxed primitive} */
  public static boolean is(Object value) {
    Class<?> type = value.getClass();
    return type == String.class
        || type == Integer.class
        || type == Long.class
        || type == Double.class
        || type == Boolean.class
        || type == Byte.class
        || type == Character.class
        || type == Short.class
        || type == Float.class;
  }
}
