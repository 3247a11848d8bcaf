package io.picklejar.internal.restore;

import java.util.StringJoiner;

/** Entries of a keep file (GraalVM's {@code reachability-metadata.json}), as errors advise them. */
final class KeepEntry {

  private static final String PRIMITIVES = "ZBCSIJFD";
  private static final String[] NAMES = {
    "boolean", "byte", "char", "short", "int", "long", "float", "double"
  };

  private KeepEntry() {}

  /** {@return the entry that ships a static of a class, wherever the class ships} */
  static String field(String owner, String name) {
    return entry(owner, owner, "\"fields\": [{\"name\": \"" + name + "\"}]");
  }

  /** {@return the entry that ships what a method needs, wherever its class ships} */
  static String method(String owner, String name, String descriptor) {
    return entry(
        owner,
        owner,
        "\"methods\": [{\"name\": \""
            + name
            + "\", \"parameterTypes\": "
            + parameterTypes(descriptor)
            + "}]");
  }

  /** {@return the entry that ships a class and all that it declares, wherever another ships} */
  static String type(String condition, String name) {
    return entry(
        condition,
        name,
        "\"allDeclaredConstructors\": true, \"allDeclaredMethods\": true, \"allDeclaredFields\":"
            + " true");
  }

  private static String entry(String condition, String type, String members) {
    return "{\"condition\": {\"typeReached\": \""
        + condition
        + "\"}, \"type\": \""
        + type
        + "\", "
        + members
        + "}";
  }

  /** The types as source code writes them; from the text, as none need be there. */
  private static String parameterTypes(String descriptor) {
    StringJoiner types = new StringJoiner(", ", "[", "]");
    for (int at = 1; descriptor.charAt(at) != ')'; at++) {
      int start = at;
      while (descriptor.charAt(at) == '[') {
        at++;
      }
      String dimensions = "[]".repeat(at - start);
      if (descriptor.charAt(at) == 'L') {
        int end = descriptor.indexOf(';', at);
        types.add('"' + descriptor.substring(at + 1, end).replace('/', '.') + dimensions + '"');
        at = end;
      } else {
        types.add('"' + NAMES[PRIMITIVES.indexOf(descriptor.charAt(at))] + dimensions + '"');
      }
    }
    return types.toString();
  }
}
