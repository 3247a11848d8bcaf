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
}
