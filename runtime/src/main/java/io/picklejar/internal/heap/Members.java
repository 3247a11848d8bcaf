package io.picklejar.internal.heap;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * A member that the graph holds a handle on.
 *
 * @param owner declaring class
 * @param name method or field name, {@code <init>} for constructors
 * @param descriptor of the member (JVMS §4.3)
 */
record Members(Class<?> owner, String name, String descriptor) {

  /** {@return the member, if the object is a handle on one} */
  static Optional<Members> of(Object live) {
    if (live instanceof Method method) {
      return Optional.of(of(method));
    }
    if (live instanceof Constructor<?> constructor) {
      String descriptor =
          MethodType.methodType(void.class, constructor.getParameterTypes()).descriptorString();
      return Optional.of(new Members(constructor.getDeclaringClass(), "<init>", descriptor));
    }
    if (live instanceof Field field) {
      return Optional.of(of(field));
    }
    if (live instanceof VarHandle handle) {
      return VarHandleKind.field(handle).map(Members::of);
    }
    return live instanceof MethodHandle handle
        ? Handles.direct(handle).map(Members::of)
        : Optional.empty();
  }

  private static Members of(Field field) {
    return new Members(
        field.getDeclaringClass(), field.getName(), field.getType().descriptorString());
  }

  private static Members of(Method method) {
    MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    return new Members(method.getDeclaringClass(), method.getName(), type.descriptorString());
  }

  private static Members of(MethodHandleInfo info) {
    MethodType type = info.getMethodType();
    String descriptor =
        switch (info.getReferenceKind()) {
          case MethodHandleInfo.REF_getField, MethodHandleInfo.REF_getStatic ->
              type.returnType().descriptorString();
          case MethodHandleInfo.REF_putField, MethodHandleInfo.REF_putStatic ->
              type.parameterType(0).descriptorString();
          default -> type.descriptorString();
        };
    return new Members(info.getDeclaringClass(), info.getName(), descriptor);
  }

  /** {@return what to tell of it} */
  Discovery.Member discovery(String path) {
    return new Discovery.Member(owner, name, descriptor, path);
  }
}
