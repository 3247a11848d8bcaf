package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** Direct method handles. */
final class Handles {

  private Handles() {}

  /** {@return the member that the handle stands for, if it is not bound or adapted} */
  static Optional<MethodHandleInfo> direct(MethodHandle handle) {
    try {
      return Optional.of(Access.reveal(handle));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return the handle on a method that the JVM names so}
   *
   * @param member a {@code MemberName}
   */
  static MethodHandle of(Object member) throws ReflectiveOperationException {
    if (!Boolean.TRUE.equals(Calls.of(member, "isMethod"))) {
      throw new NoSuchMethodException(member.toString());
    }
    return find(
        (Byte) Calls.some(member, "getReferenceKind"),
        (Class<?>) Calls.some(member, "getDeclaringClass"),
        (String) Calls.some(member, "getName"),
        (MethodType) Calls.some(member, "getMethodType"));
  }

  /**
   * {@return the handle}
   *
   * @param kind reference kind (JVMS §5.4.3.5)
   * @param type descriptor of the member: a getter's return type or a setter's parameter is the
   *     field's type
   */
  static MethodHandle find(int kind, Class<?> owner, String name, MethodType type)
      throws ReflectiveOperationException {
    Lookup lookup = Access.lookupIn(owner);
    return switch (kind) {
      case MethodHandleInfo.REF_getField -> lookup.findGetter(owner, name, type.returnType());
      case MethodHandleInfo.REF_getStatic ->
          lookup.findStaticGetter(owner, name, type.returnType());
      case MethodHandleInfo.REF_putField -> lookup.findSetter(owner, name, type.parameterType(0));
      case MethodHandleInfo.REF_putStatic ->
          lookup.findStaticSetter(owner, name, type.parameterType(0));
      case MethodHandleInfo.REF_invokeVirtual, MethodHandleInfo.REF_invokeInterface ->
          lookup.findVirtual(owner, name, type);
      case MethodHandleInfo.REF_invokeStatic -> lookup.findStatic(owner, name, type);
      case MethodHandleInfo.REF_invokeSpecial -> lookup.findSpecial(owner, name, type, owner);
      case MethodHandleInfo.REF_newInvokeSpecial -> lookup.findConstructor(owner, type);
      default -> throw new IllegalArgumentException("unknown reference kind " + kind);
    };
  }
}
