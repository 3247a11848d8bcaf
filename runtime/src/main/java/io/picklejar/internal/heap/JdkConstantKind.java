package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.JdkClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link JdkConstants} that are not of the kind {@code constant}: the class that holds them, and
 * the field or method. Told by the object, before what its class goes by.
 */
final class JdkConstantKind extends SpecialKind.Value {

  JdkConstantKind() {
    super("JDK constant");
  }

  @Override
  Rule rule() {
    return Rule.BY_NAME;
  }

  @Override
  boolean handles(Class<?> type) {
    return false;
  }

  /** Classes inside the JDK are no promise, so the worker need not have them. */
  @Override
  Class<?> type(Object live) {
    return Object.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    JdkConstants constants = Objects.requireNonNull(JdkConstants.of(live.getClass()));
    JdkConstants.Name name = Objects.requireNonNull(constants.nameOf(live));
    return Parts.parts(name.holder(), name.member());
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    Class<?> holder = (Class<?>) Parts.some(parts, 0);
    String member = (String) Parts.some(parts, 1);
    Object value = value(holder, member);
    if (value == null) {
      throw new IllegalStateException(holder.getName() + '.' + member + " is null in this JVM");
    }
    return value;
  }

  private static @Nullable Object value(Class<?> holder, String member)
      throws ReflectiveOperationException {
    if (!JdkClasses.contain(holder)) {
      throw new IllegalArgumentException(holder.getName() + " is not a class of the JDK");
    }
    if (member.endsWith(JdkAccessors.CALL)) {
      String name = member.substring(0, member.length() - JdkAccessors.CALL.length());
      return JdkAccessors.call(JdkAccessors.named(holder, name));
    }
    Field field = holder.getField(member);
    if (!Modifier.isStatic(field.getModifiers())) {
      throw new NoSuchFieldException(holder.getName() + '.' + member);
    }
    return field.get(null);
  }
}
