package io.picklejar.internal.heap;

import org.jspecify.annotations.Nullable;

/**
 * Strings and boxed numbers as nodes. Slots hold these themselves, which is all as long as nobody
 * can tell one from another that is equal; where several places hold one and the same, {@code ==},
 * {@code IdentityHashMap} and locks do, and so it becomes a node that all of them refer to.
 */
public final class SharedValue {
  private static final String KIND = "shared value";

  private SharedValue() {}

  /** {@return a node for the value} */
  static Node node(Object value) {
    return new Node.Special(KIND, value.getClass(), new Object[] {value});
  }

  /** {@return whether the slot refers to such a node} */
  public static boolean is(@Nullable Object slot) {
    return slot instanceof Node.Special special && special.kind().equals(KIND);
  }

  /** {@return the value that the node stands for} */
  public static Object of(Node node) {
    return Parts.some(node.slots(), 0);
  }

  /** {@return whether the slot's value is an object that is not the only one of its kind} */
  public static boolean hasIdentity(@Nullable Object slot) {
    if (slot instanceof String text) {
      return !text.isEmpty();
    }
    return slot != null && Inline.is(slot) && slot != canonical(slot);
  }

  /** {@return the object that boxing gives, which is one only for small numbers} */
  private static Object canonical(Object box) {
    if (box instanceof Integer number) {
      return Integer.valueOf(number);
    } else if (box instanceof Long number) {
      return Long.valueOf(number);
    } else if (box instanceof Character letter) {
      return Character.valueOf(letter);
    } else if (box instanceof Boolean flag) {
      return Boolean.valueOf(flag);
    } else if (box instanceof Short number) {
      return Short.valueOf(number);
    } else if (box instanceof Byte number) {
      return Byte.valueOf(number);
    }
    return KIND; // each of the others is one of its own
  }

  /** Makes them. */
  static final class Kind extends SpecialKind.Value {
    Kind() {
      super(KIND);
    }

    @Override
    boolean handles(Class<?> type) {
      return false; // whether they are nodes is not a matter of their class
    }

    @Override
    Object[] parts(Object live) {
      return new Object[] {live};
    }

    @Override
    Object make(Class<?> type, @Nullable Object[] parts) {
      Object value = Parts.some(parts, 0);
      return hasIdentity(value) ? value : another(value);
    }

    @SuppressWarnings({"removal", "deprecation"}) // the launcher's is not the one of boxing either
    private static Object another(Object value) {
      if (value instanceof Integer number) {
        return new Integer(number);
      } else if (value instanceof Long number) {
        return new Long(number);
      } else if (value instanceof Character letter) {
        return new Character(letter);
      } else if (value instanceof Boolean flag) {
        return new Boolean(flag);
      } else if (value instanceof Short number) {
        return new Short(number);
      }
      return new Byte((Byte) value);
    }
  }
}
