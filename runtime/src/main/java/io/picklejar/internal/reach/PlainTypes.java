package io.picklejar.internal.reach;

import java.util.Set;

/** Types of the library whose objects hold no objects of user code. */
final class PlainTypes {

  private static final Set<String> NAMES =
      Set.of(
          "java/lang/Boolean",
          "java/lang/Byte",
          "java/lang/CharSequence",
          "java/lang/Character",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Number",
          "java/lang/Short",
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/Void",
          "java/net/URI",
          "java/util/Date",
          "java/util/Locale",
          "java/util/UUID");

  private PlainTypes() {}

  /** {@return whether the type, by its internal name, is one of these} */
  static boolean contains(String type) {
    return NAMES.contains(type) || type.startsWith("java/time/") || type.startsWith("java/math/");
  }
}
