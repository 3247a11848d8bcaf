package io.picklejar.it.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values for parameters of which nothing but the type is known. */
final class Plain {

  private Plain() {}

  /** {@return a value of the type of that name, or null if there is no plain one} */
  static @Nullable Object of(String type) {
    return switch (type) {
      case "java.lang.String", "java.lang.Object", "java.io.Serializable" -> "a";
      case "int", "java.lang.Integer" -> 1;
      case "long", "java.lang.Long" -> 1L;
      case "short", "java.lang.Short" -> (short) 1;
      case "byte", "java.lang.Byte" -> (byte) 1;
      case "char", "java.lang.Character" -> 'a';
      case "boolean", "java.lang.Boolean" -> true;
      case "double", "java.lang.Double" -> 1.0;
      case "float", "java.lang.Float" -> 1f;
      case "java.util.List", "java.util.Collection", "java.lang.Iterable" ->
          new ArrayList<>(List.of("a"));
      case "java.util.Map" -> new HashMap<>();
      case "java.lang.Class" -> String.class;
      default -> null;
    };
  }
}
