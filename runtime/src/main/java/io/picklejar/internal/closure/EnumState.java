package io.picklejar.internal.closure;

import io.picklejar.internal.heap.EnumField;
import io.picklejar.internal.reach.StaticField;

/**
 * Names for the fields of enum constants among the statics: {@code CONSTANT#field} of the class
 * that declares the field.
 */
public final class EnumState {

  private static final char SEPARATOR = '#';

  private EnumState() {}

  static StaticField name(EnumField state) {
    return new StaticField(
        LiveUniverse.internalName(state.field().getDeclaringClass()),
        state.constant().name() + SEPARATOR + state.field().getName(),
        state.field().getType().descriptorString());
  }

  /** {@return whether the name is that of a constant's field} */
  public static boolean isName(String name) {
    return name.indexOf(SEPARATOR) > 0;
  }

  /** {@return the constant's name} */
  public static String constant(String name) {
    return name.substring(0, name.indexOf(SEPARATOR));
  }

  /** {@return the field's name} */
  public static String field(String name) {
    return name.substring(name.indexOf(SEPARATOR) + 1);
  }
}
