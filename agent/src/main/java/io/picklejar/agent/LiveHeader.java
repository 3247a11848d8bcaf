package io.picklejar.agent;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MethodRecord;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The header of a class of the library side that has no class file, such as the accessors that Beam
 * generates: what overriding needs is read from the live class.
 */
final class LiveHeader {

  private static final int JAVA_17 = 61;

  private LiveHeader() {}

  static ClassRecord of(Class<?> type) {
    Class<?> superclass = type.getSuperclass();
    return new ClassRecord(
        JAVA_17,
        type.getModifiers(),
        internalName(type),
        superclass == null ? null : internalName(superclass),
        Arrays.stream(type.getInterfaces()).map(LiveHeader::internalName).toList(),
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        Arrays.stream(type.getDeclaredFields()).map(LiveHeader::field).toList(),
        Arrays.stream(type.getDeclaredMethods()).map(LiveHeader::method).toList(),
        Set.of());
  }

  private static FieldRecord field(Field field) {
    return new FieldRecord(
        field.getModifiers(), field.getName(), field.getType().descriptorString(), false, Set.of());
  }

  private static MethodRecord method(Method method) {
    String descriptor =
        MethodType.methodType(method.getReturnType(), method.getParameterTypes())
            .descriptorString();
    return new MethodRecord(
        method.getModifiers(), method.getName(), descriptor, Set.of(), List.of());
  }

  private static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
