package io.picklejar.internal.heap;

import java.lang.reflect.Array;

/** Default values. */
final class Zero {

  private Zero() {}

  /** {@return the boxed default value of a primitive type} */
  static Object of(Class<?> primitive) {
    return Array.get(Array.newInstance(primitive, 1), 0);
  }
}
