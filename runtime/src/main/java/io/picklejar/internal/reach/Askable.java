package io.picklejar.internal.reach;

import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MethodRecord;

/** What code that has an object may ask it for, by whatever way. */
final class Askable {

  private Askable() {}

  /** {@return whether it is a method of objects, and not the body of a lambda} */
  static boolean is(MethodRecord method) {
    boolean isLambdaBody = method.isPrivate() && method.isSynthetic();
    return !method.isStatic() && !method.isInitializer() && !isLambdaBody;
  }

  /** {@return whether it is a field of objects that the program declares} */
  static boolean is(FieldRecord field) {
    return !field.isStatic() && !field.isSynthetic();
  }
}
