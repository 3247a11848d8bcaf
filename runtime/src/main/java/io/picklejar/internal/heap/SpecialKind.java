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

  /** How the objects of a kind come about on the worker. */
  enum Rule {
    BY_VALUE("by value"),
    BY_NAME("by name: the worker's own"),
    MADE_ANEW("made anew, without what it held");

    final String text;

    Rule(String text) {
      this.text = text;
    }
  }

  /** {@return how its objects come about on the worker} */
  Rule rule() {
    return Rule.BY_VALUE;
  }

  /**
   * {@return whether one that a static's own initializer made is left to the worker's initializer}
   * So for handles, which compiled code wants in a constant that never changes.
   */
  boolean leftToInitializer() {
    return false;
  }

  /** Whose classes a kind is for. */
  enum Whose {
    ANYBODYS,
    LIBRARIES,
    USERS
  }

  /** {@return whose classes the kind is for} */
  Whose whose() {
    return Whose.ANYBODYS;
  }

  /** {@return whether the objects of such a class are of this kind} */
  final boolean handles(Class<?> type, boolean user) {
    Whose whose = whose();
    return whose != (user ? Whose.LIBRARIES : Whose.USERS) && handles(type);
  }

  /**
   * {@return why an object of a user class that has a library's state can't travel, or null if it
   * goes like others} Where there is a reason, one without such state goes the ordinary way.
   */
  RefusedKinds.@Nullable Kind mixed(Class<?> type) {
    return null;
  }

  /** {@return why this very object can't travel, or null if it can} */
  RefusedKinds.@Nullable Kind refuses(Object live) {
    return null;
  }

  /** {@return whether this very object is of this kind} Else it goes the ordinary way. */
  boolean takes(Object live) {
    return true;
  }

  /** {@return the same for kinds that ask what user code does} */
  boolean takes(Object live, HeapPolicy policy) {
    return takes(live);
  }

  /** {@return the same for kinds that ask what user code is} */
  @Nullable Object @Nullable [] parts(Object live, HeapPolicy policy) {
    return parts(live);
  }

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
