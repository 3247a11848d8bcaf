package io.picklejar.internal.reach;

import io.picklejar.internal.record.FieldRecord;
import org.jspecify.annotations.Nullable;

/** Scala's {@code object}s, and the enumerations that they hold. */
final class ScalaObjects {

  private static final String MODULE = "MODULE$";

  private final Hierarchy hierarchy;

  ScalaObjects(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** {@return the static that holds the only object of the class, or null} */
  static @Nullable FieldRecord module(ClassInfo type) {
    return type.record().field(MODULE, 'L' + type.record().name() + ';');
  }

  /**
   * {@return whether the static is a value of an enumeration, or the object that holds them: their
   * identity is that of the worker's own}
   */
  boolean isEnumeration(Hierarchy.Declared<FieldRecord> field) {
    String owner = field.owner().record().name();
    if (!owner.endsWith("$") || module(field.owner()) == null) {
      return false;
    }
    String companion = owner.substring(0, owner.length() - 1);
    boolean module = field.member().name().equals(MODULE);
    return hierarchy.supertypes(owner).contains("scala/Enumeration")
            && (module || field.member().descriptor().equals("Lscala/Enumeration$Value;"))
        || isEnum(companion) && (module || isEnum(element(field.member().descriptor())));
  }

  /** The enums of Scala 3. */
  private boolean isEnum(String type) {
    return hierarchy.supertypes(type).contains("scala/reflect/Enum");
  }

  private static String element(String descriptor) {
    String element = descriptor.substring(descriptor.lastIndexOf('[') + 1);
    return element.startsWith("L") ? element.substring(1, element.length() - 1) : element;
  }
}
