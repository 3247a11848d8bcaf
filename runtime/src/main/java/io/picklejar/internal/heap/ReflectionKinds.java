package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.MadeKind.exactly;
import static io.picklejar.internal.heap.Parts.parts;
import static io.picklejar.internal.heap.Parts.some;

import io.picklejar.internal.jvm.Access;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Handles on members, by name. */
final class ReflectionKinds {
  static final List<SpecialKind> ALL =
      List.of(
          exactly(
                  Method.class,
                  m ->
                      parts(
                          m.getDeclaringClass(),
                          m.getName(),
                          m.getReturnType(),
                          m.getParameterTypes(),
                          forced(m)),
                  ReflectionKinds::method)
              .byName(),
          exactly(
                  Field.class,
                  f -> parts(f.getDeclaringClass(), f.getName(), forced(f)),
                  p -> force(((Class<?>) some(p, 0)).getDeclaredField((String) some(p, 1)), p[2]))
              .byName(),
          exactly(
                  Constructor.class,
                  c -> parts(c.getDeclaringClass(), c.getParameterTypes(), forced(c)),
                  p ->
                      force(
                          ((Class<?>) some(p, 0)).getDeclaredConstructor((Class<?>[]) some(p, 1)),
                          p[2]))
              .byName(),
          new AdaptedHandleKind(),
          new HandleKind(),
          new HandleProxyKind(),
          new VarHandleKind());

  private ReflectionKinds() {}

  @SuppressWarnings("deprecation") // asks for the flag, not for access from somewhere
  private static boolean forced(AccessibleObject member) {
    return member.isAccessible();
  }

  private static Object force(AccessibleObject member, @Nullable Object forced) {
    if (Boolean.TRUE.equals(forced)) {
      Access.force(member);
    }
    return member;
  }

  /**
   * A bridge has the name and parameters of the method that it leads to, but another return type.
   */
  private static @Nullable Object method(@Nullable Object[] parts) throws NoSuchMethodException {
    Class<?> owner = (Class<?>) some(parts, 0);
    MethodType type = MethodType.methodType((Class<?>) some(parts, 2), (Class<?>[]) some(parts, 3));
    for (Method method : owner.getDeclaredMethods()) {
      if (method.getName().equals(parts[1])
          && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
              .equals(type)) {
        return force(method, parts[4]);
      }
    }
    throw new NoSuchMethodException(owner.getName() + '.' + parts[1] + type);
  }

  /**
   * Method handles that stand for one member: reference kind, owner, name, type, and whether
   * arguments are collected.
   */
  private static final class HandleKind extends SpecialKind.Value {

    HandleKind() {
      super("MethodHandle");
    }

    @Override
    Rule rule() {
      return Rule.BY_NAME;
    }

    @Override
    Class<?> type(Object live) {
      return MethodHandle.class;
    }

    @Override
    boolean handles(Class<?> type) {
      return MethodHandle.class.isAssignableFrom(type);
    }

    @Override
    boolean takes(Object live) {
      return Handles.direct((MethodHandle) live).isPresent();
    }

    @Override
    @Nullable Object[] parts(Object live) {
      MethodHandle handle = (MethodHandle) live;
      MethodHandleInfo info = Access.reveal(handle);
      MethodType type = info.getMethodType();
      return Parts.parts(
          info.getReferenceKind(),
          info.getDeclaringClass(),
          info.getName(),
          type.returnType(),
          type.parameterArray(),
          handle.isVarargsCollector());
    }

    @Override
    Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
      MethodType memberType =
          MethodType.methodType((Class<?>) some(parts, 3), (Class<?>[]) some(parts, 4));
      MethodHandle handle =
          Handles.find(
              (Integer) some(parts, 0),
              (Class<?>) some(parts, 1),
              (String) some(parts, 2),
              memberType);
      return Boolean.TRUE.equals(parts[5]) ? handle : handle.asFixedArity();
    }
  }
}
