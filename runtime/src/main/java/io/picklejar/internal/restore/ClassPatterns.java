package io.picklejar.internal.restore;

import java.util.regex.Pattern;

/** Class names with {@code *} and {@code ?}, alternatives separated by {@code :}. */
final class ClassPatterns {

  private static final Pattern SYNTAX = Pattern.compile("[\\p{javaJavaIdentifierPart}.*?]+");

  private final Pattern pattern;

  private ClassPatterns(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * {@return the parsed patterns}
   *
   * @throws IllegalArgumentException if one is not a pattern
   */
  static ClassPatterns parse(String text) {
    StringBuilder regex = new StringBuilder();
    for (String part : text.split(":", -1)) {
      if (!SYNTAX.matcher(part).matches()) {
        throw new IllegalArgumentException("'" + text + "' is not a list of class name patterns");
      }
      regex
          .append(regex.length() == 0 ? "" : "|")
          .append("\\Q")
          .append(part.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"))
          .append("\\E");
    }
    return new ClassPatterns(Pattern.compile(regex.toString()));
  }

  boolean match(String className) {
    return pattern.matcher(className).matches();
  }
}
