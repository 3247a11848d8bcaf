package io.picklejar.it.generator.grammar;

/** Fills templates. */
final class Template {
  /** Where a made object goes, whose text is no template. */
  static final char HOLE = '\u0006';

  private Template() {}

  /** Puts the value for {@code @} and expressions for {@code #i}, {@code #s} and so on. */
  static String fill(Context context, String template, String self, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '@') {
        text.append(self);
      } else if (c == '#') {
        text.append(Expressions.of(context, Scalar.of(template.charAt(++i)), depth - 1));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
