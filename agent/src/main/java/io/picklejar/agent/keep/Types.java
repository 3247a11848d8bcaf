package io.picklejar.agent.keep;

import java.util.Map;

/** Types as source code writes them, in the JVM's forms. */
final class Types {

  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long", "J", "float",
          "F", "double", "D");

  private Types() {}

  /** {@return internal name of a class} */
  static String internal(String type) {
    if (type.isEmpty() || !type.chars().allMatch(Types::isAllowed)) {
      throw new IllegalArgumentException(
          "\"" + type + "\" is not the name of a class, such as com.acme.Outer$Inner");
    }
    return type.replace('.', '/');
  }

  private static boolean isAllowed(int c) {
    return c == '.' || Character.isJavaIdentifierPart(c);
  }

  /** {@return descriptor of a type such as {@code int}, {@code java.lang.String[]}} */
  static String descriptor(String type) {
    if (type.endsWith("[]")) {
      return '[' + descriptor(type.substring(0, type.length() - 2));
    }
    String primitive = PRIMITIVES.get(type);
    return primitive == null ? 'L' + internal(type) + ';' : primitive;
  }
}
