package io.picklejar.internal.reach;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.FieldRecord;

/** Statics that belong to the JVM they are in and are made anew in each: never shipped. */
final class JvmStatics {

  private JvmStatics() {}

  static boolean belongsToJvm(FieldRecord field) {
    return isSwitchMap(field)
        || field.isSynthetic() && field.name().equals("$jacocoData")
        || isOffset(field)
        || isSerialForm(field);
  }

  /** What Java serialization reads by reflection; it holds reflective objects of this JVM. */
  static boolean isSerialForm(FieldRecord field) {
    return field.name().equals("serialPersistentFields")
        && field.descriptor().equals("[Ljava/io/ObjectStreamField;");
  }

  /** Where the lazy values of Scala 3 are in an object, in this JVM. */
  private static boolean isOffset(FieldRecord field) {
    return field.name().startsWith("OFFSET$") && field.descriptor().equals("J");
  }

  /**
   * Assertion status (JLS §14.10): the worker sets its own, without the rest of the initializer.
   */
  static boolean isAssertionStatus(FieldRecord field) {
    return field.isSynthetic() && field.name().equals("$assertionsDisabled");
  }

  /**
   * The constants and the array behind {@code values()}: identity is that of the worker's own class
   * (JLS §8.9).
   */
  static boolean isEnumConstant(ClassRecord owner, FieldRecord field) {
    boolean values = field.isSynthetic() && field.descriptor().equals("[L" + owner.name() + ";");
    return (field.access() & 0x4000) != 0 || owner.isEnum() && values;
  }

  /** Switch maps, whose ordinals are those of the worker's enum. */
  static boolean isSwitchMap(FieldRecord field) {
    return field.isSynthetic()
        && (field.name().startsWith("$SwitchMap$") || field.name().startsWith("$SWITCH_TABLE$"));
  }
}
