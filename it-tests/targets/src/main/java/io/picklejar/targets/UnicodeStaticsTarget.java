package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Characters outside ASCII, surrogates and NUL in strings and names; a name that tools use. */
// ships: UnicodeStaticsTarget.straße, UnicodeStaticsTarget.TEXT, UnicodeStaticsTarget.LETTER
// ships: UnicodeStaticsTarget.$jacocoData
public final class UnicodeStaticsTarget {
  private UnicodeStaticsTarget() {}

  static String straße;
  static String TEXT;
  static char LETTER;
  static int $jacocoData;

  public static List<Supplier<?>> functions() {
    straße = "Gänsefüßchen „“";
    TEXT = "\u0000 \uD83D\uDE00 \uD800 日本";
    LETTER = '\uFFFF';
    $jacocoData = 3;
    return List.of(() -> straße, () -> TEXT, () -> (int) LETTER, () -> $jacocoData);
  }
}
