package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.some;

import io.picklejar.internal.jvm.Access;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * Field updaters, by class, field and type. The JDK's own keep the field's offset, so the field is
 * the one whose updater has the same.
 */
final class UpdaterKind extends SpecialKind.Value {
  private final Class<?> type;

  UpdaterKind(Class<?> type) {
    super(type.getSimpleName());
    this.type = type;
  }

  @Override
  Rule rule() {
    return Rule.BY_NAME;
  }

  @Override
  boolean leftToInitializer() {
    return true;
  }

  @Override
  boolean handles(Class<?> candidate) {
    return candidate.getClassLoader() == null && type.isAssignableFrom(candidate);
  }

  @Override
  Class<?> type(Object live) {
    return type;
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    return take(type, live);
  }

  @Override
  Object make(Class<?> declared, @Nullable Object[] parts) {
    return make(type, parts, (Class<?>) some(parts, 0));
  }

  private static @Nullable Object @Nullable [] take(Class<?> type, Object live) {
    Class<?> owner = (Class<?>) Fields.value(live, "tclass");
    Object offset = Fields.value(live, "offset");
    if (owner == null) {
      return null;
    }
    for (Field field : owner.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      if (Modifier.isVolatile(modifiers) && !Modifier.isStatic(modifiers) && fits(type, field)) {
        Object candidate = make(type, Parts.parts(owner, field.getName(), field.getType()), owner);
        if (String.valueOf(offset).equals(String.valueOf(Fields.value(candidate, "offset")))) {
          return Parts.parts(owner, field.getName(), field.getType());
        }
      }
    }
    return null;
  }

  private static boolean fits(Class<?> type, Field field) {
    Class<?> held = field.getType();
    return type == AtomicIntegerFieldUpdater.class
        ? held == int.class
        : type == AtomicLongFieldUpdater.class ? held == long.class : !held.isPrimitive();
  }

  /** Called as the owner would, since the JDK asks who calls. */
  private static Object make(Class<?> type, @Nullable Object[] parts, Class<?> owner) {
    boolean reference = type == AtomicReferenceFieldUpdater.class;
    MethodType signature =
        reference
            ? MethodType.methodType(type, Class.class, Class.class, String.class)
            : MethodType.methodType(type, Class.class, String.class);
    try {
      MethodHandle factory = Access.callerIn(owner).findStatic(type, "newUpdater", signature);
      return reference
          ? factory.invoke(owner, (Class<?>) some(parts, 2), (String) some(parts, 1))
          : factory.invoke(owner, (String) some(parts, 1));
    } catch (Throwable e) {
      throw new IllegalStateException("no updater of " + owner.getName() + '.' + parts[1], e);
    }
  }
}
