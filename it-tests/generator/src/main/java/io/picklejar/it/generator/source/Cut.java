package io.picklejar.it.generator.source;

/**
 * Marks parts of a source text that a smaller program may do without. Productions of the grammar
 * are plain strings, and stay so.
 */
public final class Cut {
  static final char START = '\u0001';
  static final char INSTEAD = '\u0002';
  static final char END = '\u0003';

  private Cut() {}

  /** {@return the text, in place of which a smaller program may have the other} */
  public static String orElse(String whole, String instead) {
    return whole.equals(instead) ? whole : START + whole + INSTEAD + instead + END;
  }

  /** {@return whether the text is that one, which a smaller program may do without} */
  public static boolean isOrElse(String text, String whole) {
    return text.startsWith(START + whole + INSTEAD);
  }

  /** {@return the text, which a smaller program may leave out} */
  public static String orNothing(String whole) {
    return orElse(whole, "");
  }
}
