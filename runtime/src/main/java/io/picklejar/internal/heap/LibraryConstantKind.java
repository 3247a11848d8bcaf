package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.JdkClasses;
import io.picklejar.internal.jvm.SerialMethods;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Objects of libraries that a {@code static final} field of their own class holds, such as
 * singletons without a {@code readResolve}: class and field. With what the object consists of, so
 * that one which is another on the worker (a start time) is not taken for it; an object that can
 * change travels by value, unless it is bound to its JVM.
 */
final class LibraryConstantKind extends SpecialKind.Value {

  LibraryConstantKind() {
    super("library constant");
  }

  @Override
  Whose whose() {
    return Whose.LIBRARIES;
  }

  @Override
  Rule rule() {
    return Rule.BY_NAME;
  }

  @Override
  boolean handles(Class<?> type) {
    return !JdkClasses.contain(type)
        && !Enum.class.isAssignableFrom(type)
        && SerialMethods.writeReplace(type) == null
        && SerialMethods.readResolve(type) == null
        && ClassConstants.anyOf(type);
  }

  @Override
  boolean takes(Object live) {
    return (Immutable.is(live) || holdsRefused(live)) && ClassConstants.holding(live) != null;
  }

  private static boolean holdsRefused(Object live) {
    for (Field field : FieldValues.fields(live.getClass())) {
      Object value = Access.slot(field).read(live);
      if (value != null && RefusedKinds.of(value.getClass()) != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    Field constant = Objects.requireNonNull(ClassConstants.holding(live));
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(constant.getDeclaringClass());
    parts.add(constant.getName());
    if (Immutable.is(live)) {
      Collections.addAll(parts, FieldValues.take(live));
    }
    return parts.toArray();
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    Class<?> holder = (Class<?>) Parts.some(parts, 0);
    Object constant = ClassConstants.value(holder, (String) Parts.some(parts, 1));
    if (constant == null || constant.getClass() != type) {
      throw new IllegalStateException(
          holder.getName() + '.' + parts[1] + " is not of " + type.getName() + " in this JVM");
    }
    return FieldValues.same(constant, parts, 2) ? constant : FieldValues.make(type, parts, 2);
  }
}
