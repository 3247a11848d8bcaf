package io.picklejar.it.generator.grammar;

/**
 * A way to get a scalar out of a value.
 *
 * @param result what it gives
 * @param template {@code @} is the value, {@code #i} an {@code int} expression, and so on
 * @param level above it are the contexts that may use it, so that calls end
 * @param stable whether it reads nothing that changes once classes are initialized
 */
record View(Scalar result, String template, int level, boolean stable) {

  /** {@return a view by code of the JDK alone} */
  static View of(Scalar result, String template) {
    return new View(result, template, 0, true);
  }

  /** {@return a view by code of the JDK that calls {@code toString} of user code} */
  static View of(Scalar result, String template, int level) {
    return new View(result, template, level, level == 0);
  }
}
