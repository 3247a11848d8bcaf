package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.closure.Closure.Constant;
import io.picklejar.internal.closure.Closure.EnumConstants;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.StaticSlot;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.List;

/**
 * Makes the constants of an enum whose initializer was skipped. An initializer run again would
 * repeat on other statics what it did on the launcher, and might read statics that are not there
 * yet; the constants' own state is restored like any global.
 */
final class EnumMaker {

  /**
   * The names that javac and Kotlin, and Eclipse's compiler, give the array behind {@code
   * values()}.
   */
  private static final List<String> VALUES = List.of("$VALUES", "ENUM$VALUES");

  private final ShippedClasses classes;

  EnumMaker(ShippedClasses classes) {
    this.classes = classes;
  }

  /** Makes the constants unless they are there. */
  void make(EnumConstants enumConstants) {
    Class<?> type = classes.get(enumConstants.name());
    boolean skipped = LateInitializer.of(type).isPending();
    if (!skipped && FailedInitializers.reason(type) == null || isMade(type, enumConstants)) {
      return;
    }
    Object values = Array.newInstance(type, enumConstants.constants().size());
    for (int ordinal = 0; ordinal < enumConstants.constants().size(); ordinal++) {
      Constant constant = enumConstants.constants().get(ordinal);
      Object made = make(classes.get(constant.type()), constant.name(), ordinal);
      Array.set(values, ordinal, made);
      set(type, constant.name(), type.descriptorString(), made);
    }
    VALUES.forEach(name -> setIfThere(type, name, values));
  }

  private static boolean isMade(Class<?> type, EnumConstants enumConstants) {
    return enumConstants.constants().isEmpty()
        || slot(type, enumConstants.constants().get(0).name(), type.descriptorString()).read()
            != null;
  }

  private static Object make(Class<?> type, String name, int ordinal) {
    Object made = Access.allocate(type);
    try {
      Field nameField = Enum.class.getDeclaredField("name");
      Access.slot(nameField).write(made, name);
      Access.slot(Enum.class.getDeclaredField("ordinal")).write(made, ordinal);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("This JDK's enums have neither name nor ordinal", e);
    }
    return made;
  }

  private static void set(Class<?> type, String name, String descriptor, Object value) {
    slot(type, name, descriptor).write(value);
    LateInitializer.of(type).restored(name, descriptor);
  }

  private static void setIfThere(Class<?> type, String name, Object values) {
    String descriptor = values.getClass().descriptorString();
    try {
      StaticSlot.of(type, name, descriptor).write(values);
      LateInitializer.of(type).restored(name, descriptor);
    } catch (NoSuchFieldException e) {
      // The compiler of this enum has another name for it.
    }
  }

  private static StaticSlot slot(Class<?> type, String name, String descriptor) {
    try {
      return StaticSlot.of(type, name, descriptor);
    } catch (NoSuchFieldException e) {
      throw new RestoreException(
          "Enum "
              + type.getName()
              + " on the worker has no constant "
              + name
              + ". Give launcher and worker the same class. See README.md#troubleshooting",
          e);
    }
  }
}
