package io.picklejar.internal.heap;

/** What a {@link Snapshot} asks of the code analysis. */
public interface HeapPolicy {

  /** {@return whether the class is user code, the code that ships} */
  boolean isUserClass(Class<?> type);

  /**
   * {@return whether reachable code reads the instance field} Asked for the fields of objects that
   * are only reached as an enclosing instance. Once true it stays true.
   *
   * @param declaringClass {@link Class#getName()} of the class that declares the field
   */
  boolean usesField(String declaringClass, String fieldName);

  /**
   * {@return whether a static of user code holds the object, one of a class with a {@code
   * readResolve} which would look for it there} Such an object is what it is, with all its fields.
   */
  default boolean isHeldForResolving(Object live) {
    return false;
  }

  /**
   * {@return whether the class, the first Serializable one of its line, gives the classes above it
   * their state when it is read} Where that is not known, reading is taken for doing so.
   */
  default boolean restoresAbove(Class<?> first) {
    return true;
  }

  /** {@return whether asking the object for its hash code changes nothing} */
  default boolean isHashCodeQuiet(Object object) {
    return true;
  }

  /** {@return whether the string is the one that a literal of user code stands for} */
  default boolean isLiteral(String text) {
    return false;
  }
}
