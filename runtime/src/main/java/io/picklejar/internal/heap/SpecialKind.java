package io.picklejar.internal.heap;

import org.jspecify.annotations.Nullable;

/** A kind of object with a representation of its own: a {@link Node.Special}. */
abstract sealed class SpecialKind {
  private final String name;

  SpecialKind(String name) {
    this.name = name;
  }

  /** {@return the kind's name, stable across versions} */
  final String name() {
    return name;
  }

  /** {@return whether the objects of exactly that class are of this kind} */
  abstract boolean handles(Class<?> type);

  /**
   * {@return the parts from which an equal object can be made, or null if this very object must go
   * the ordinary way} A new array that the caller keeps.
   */
  abstract @Nullable Object @Nullable [] parts(Object live);

  /**
   * {@return the class that the worker must have: the object's own, or the API that it implements}
   */
  Class<?> type(Object live) {
    return live.getClass();
  }

  /** {@return text of the path step to a part, such as {@code ["key"]}} */
  String step(@Nullable Object[] parts, int index) {
    return "[" + index + "]";
  }

  /** A kind whose objects can be made only from finished parts. */
  abstract static non-sealed class Value extends SpecialKind {
    Value(String name) {
      super(name);
    }

    /** {@return the object} */
    abstract Object make(Class<?> type, @Nullable Object[] parts)
        throws ReflectiveOperationException;
  }

  /**
   * A kind whose objects are made empty and filled later, so that a part may refer to the object.
   */
  abstract static non-sealed class Container extends SpecialKind {
    Container(String name) {
      super(name);
    }

    /**
     * {@return the empty object} {@code slots} are the parts as nodes: no object may be made from
     * them yet.
     */
    abstract Object allocate(Class<?> type, @Nullable Object[] slots);

    /** Fills the object. */
    abstract void fill(Object live, @Nullable Object[] parts);

    /**
     * {@return whether filling calls code of that part ({@code hashCode}, {@code compare}), so that
     * it must be finished}
     */
    boolean needsFinished(int index) {
      return false;
    }
  }
}
