package io.picklejar.internal.heap;

import org.jspecify.annotations.Nullable;

/** Texts of path steps. */
final class Steps {
  private static final int LONGEST_KEY = 40;

  private Steps() {}

  /** {@return text of a map key that is still live or already a slot} */
  static String key(@Nullable Object key) {
    if (key instanceof String text) {
      return '"'
          + (text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) + "…" : text)
          + '"';
    }
    if (key instanceof Node.EnumConstant constant) {
      return constant.name();
    }
    if (key instanceof Enum<?> constant) {
      return constant.name();
    }
    if (key instanceof Node.ClassLiteral literal) {
      return literal.value().getName();
    }
    return key == null
            || key instanceof Number
            || key instanceof Boolean
            || key instanceof Character
        ? String.valueOf(key)
        : "?";
  }

  /**
   * {@return the step to a part of a map whose entries begin at part {@code first}, keys and values
   * in turn}
   */
  static String entry(@Nullable Object[] parts, int index, int first) {
    if (index < first) {
      return ".comparator";
    }
    boolean isKey = (index - first) % 2 == 0;
    String text = '[' + key(parts[isKey ? index : index - 1]) + ']';
    return isKey ? ".keySet()" + text : text;
  }
}
