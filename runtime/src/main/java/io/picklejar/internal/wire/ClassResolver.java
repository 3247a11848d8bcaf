package io.picklejar.internal.wire;

/** Finds the classes that a section names. */
@FunctionalInterface
public interface ClassResolver {

  /**
   * {@return the class}
   *
   * @param name {@link Class#getName()} of a class or interface, never of an array or primitive
   *     type
   */
  Class<?> resolve(String name) throws ClassNotFoundException;

  /** Called for each array before its elements are read, to refuse it by throwing. */
  default void checkArray(Class<?> type, int length) {}
}
