package io.picklejar.it.generator.grammar;

/** Constants. */
final class Literals {

  private Literals() {}

  /** {@return what a shrunk program says instead} */
  static String plain(Scalar type) {
    return switch (type) {
      case INT -> "0";
      case LONG -> "0L";
      case DOUBLE -> "0.0";
      case BOOLEAN -> "true";
      case CHAR -> "'a'";
      case STRING -> "\"\"";
    };
  }

  static String of(Choice choice, Scalar type) {
    return switch (type) {
      case INT -> String.valueOf(choice.of(0, 1, 2, 3, 7, 13, 100, 1 << 20, choice.below(1000)));
      case LONG -> choice.of(0L, 1L, 5L, 1L << 40, (long) choice.below(9999)) + "L";
      // Binary fractions: their text is the same in all JDKs.
      case DOUBLE -> String.valueOf(choice.below(64) / 4.0);
      case BOOLEAN -> choice.of("true", "false");
      case CHAR -> choice.of("'a'", "'Z'", "'0'", "'\\u00e9'", "' '");
      case STRING -> text(choice);
    };
  }

  private static String text(Choice choice) {
    String letters = "abcdefgh";
    int start = choice.below(letters.length());
    return choice.of(
        "\"\"",
        "\"" + letters.substring(start) + "\"",
        "\"" + letters.substring(0, start) + "\"",
        "\"x" + choice.below(50) + "\"",
        "\"\\u00fc\\u4e2d\\n\"");
  }
}
