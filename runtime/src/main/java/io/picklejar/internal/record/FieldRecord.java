package io.picklejar.internal.record;

import java.lang.reflect.Modifier;
import java.util.Set;

/**
 * The facts of one declared field.
 *
 * @param access access flags (JVMS §4.5)
 * @param name field name
 * @param descriptor field descriptor
 * @param constant whether the field has a {@code ConstantValue} attribute (JVMS §4.7.2), so that
 *     javac inlines it
 * @param annotations internal names of the annotation types on the field
 */
public record FieldRecord(
    int access, String name, String descriptor, boolean constant, Set<String> annotations) {

  /** {@return whether the field is static} */
  public boolean isStatic() {
    return Modifier.isStatic(access);
  }

  /** {@return whether the field was made by the compiler or another agent} */
  public boolean isSynthetic() {
    return (access & 0x1000) != 0;
  }
}
