package io.picklejar.agent;

import java.util.regex.Pattern;

/**
 * Class name patterns in JaCoCo's syntax: {@code *} and {@code ?}, alternatives separated by {@code
 * :}.
 */
final class Wildcards {

  static final Wildcards NONE = new Wildcards("", Pattern.compile("(?!)"));

  private final String text;
  private final Pattern pattern;

  private Wildcards(String text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  static Wildcards parse(String text) {
    StringBuilder regex = new StringBuilder();
    for (String part : text.split(":", -1)) {
      if (part.isEmpty() || !part.chars().allMatch(Wildcards::isAllowed)) {
        throw Options.bad("'" + text + "' is not a list of class name patterns");
      }
      regex.append(regex.length() == 0 ? "" : "|").append(toRegex(part));
    }
    return new Wildcards(text, Pattern.compile(regex.toString()));
  }

  private static boolean isAllowed(int c) {
    return c == '*' || c == '?' || c == '.' || Character.isJavaIdentifierPart(c);
  }

  private static String toRegex(String part) {
    StringBuilder regex = new StringBuilder();
    for (char c : part.toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return regex.toString();
  }

  boolean matches(String className) {
    return pattern.matcher(className).matches();
  }

  boolean isNone() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
