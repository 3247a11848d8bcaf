package io.picklejar.agent.keep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) of objects, arrays, strings and booleans; there is no need for more. */
final class Json {

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * {@return the value: a {@link Map} with keys in order, {@link List}, {@link String} or {@link
   * Boolean}}
   *
   * @throws IllegalArgumentException with the line of the error
   */
  static Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value();
    if (json.next() != 0) {
      throw json.unexpected("the end");
    }
    return value;
  }

  private Object value() {
    switch (next()) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return string();
      default:
        return literal();
    }
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    for (boolean first = true; next() != '}'; first = false) {
      if (!first) {
        take(',');
      }
      if (next() != '"') {
        throw unexpected("a name in quotes");
      }
      String name = string();
      take(':');
      if (object.put(name, value()) != null) {
        throw error("\"" + name + "\" is there twice");
      }
    }
    at++;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    while (next() != ']') {
      if (!array.isEmpty()) {
        take(',');
      }
      array.add(value());
    }
    at++;
    return array;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    for (char c = character(); c != '"'; c = character()) {
      string.append(c == '\\' ? escaped() : c);
    }
    return string.toString();
  }

  private char escaped() {
    char c = character();
    int known = "\"\\/bfnrt".indexOf(c);
    if (known >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(known);
    }
    if (c != 'u' || at + 4 > text.length()) {
      throw error("there is no escape \\" + c);
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private Boolean literal() {
    for (String literal : List.of("true", "false")) {
      if (text.startsWith(literal, at)) {
        at += literal.length();
        return Boolean.valueOf(literal);
      }
    }
    throw unexpected("an object, an array, a string, true or false");
  }

  private char character() {
    if (at == text.length() || text.charAt(at) == '\n') {
      throw error("the string has no end");
    }
    return text.charAt(at++);
  }

  /** {@return the next character that is no space, which is not taken; 0 at the end} */
  private char next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void take(char expected) {
    if (next() != expected) {
      throw unexpected("'" + expected + "'");
    }
    at++;
  }

  private IllegalArgumentException unexpected(String expected) {
    char found = next();
    return error(
        "there is " + (found == 0 ? "the end" : "'" + found + "'") + " instead of " + expected);
  }

  private IllegalArgumentException error(String what) {
    long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return new IllegalArgumentException("line " + line + ": " + what);
  }
}
