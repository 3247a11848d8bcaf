package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Characters outside ASCII, surrogates and NUL in strings and names. */
// ships: UnicodeStaticsTarget.straße, UnicodeStaticsTarget.TEXT, UnicodeStaticsTarget.LETTER
public final class UnicodeStaticsTarget {
  private UnicodeStaticsTarget() {}

  static String straße;
  static String TEXT;
  static char LETTER;

  public static List<Supplier<?>> functions() {
    straße = "Gänsefüßchen „“";
    TEXT = "\u0000 \uD83D\uDE00 \uD800 日本";
    LETTER = '\uFFFF';
    return List.of(() -> straße, () -> TEXT, () -> (int) LETTER);
  }
}
