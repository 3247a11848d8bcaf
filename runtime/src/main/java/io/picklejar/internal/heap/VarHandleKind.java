package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Variable handles that tell what they stand for: a field, by class, name and type, or the elements
 * of arrays. Others are refused.
 */
final class VarHandleKind extends SpecialKind.Value {
  /** Where the JDKs keep the class of a static field. */
  private static final List<String> OWNERS = List.of("declaringClass", "refc", "base");

  /** What tells one field from another in them. */
  private static final List<String> PLACE = List.of("base", "fieldOffset");

  VarHandleKind() {
    super("VarHandle");
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
  boolean handles(Class<?> type) {
    return VarHandle.class.isAssignableFrom(type);
  }

  @Override
  Class<?> type(Object live) {
    return VarHandle.class;
  }

  @Override
  boolean takes(Object live) {
    VarHandle handle = (VarHandle) live;
    return isOfArrays(handle) || field(handle).isPresent();
  }

  @Override
  @Nullable Object[] parts(Object live) {
    VarHandle handle = (VarHandle) live;
    Object exact = handle.hasInvokeExactBehavior() ? true : null;
    if (isOfArrays(handle)) {
      return Parts.parts(handle.coordinateTypes().get(0), exact);
    }
    Field field = field(handle).orElseThrow();
    return Parts.parts(owner(target(handle)), exact, field.getDeclaringClass(), field.getName());
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    Class<?> owner = (Class<?>) Parts.some(parts, 0);
    VarHandle handle =
        parts.length == 2
            ? MethodHandles.arrayElementVarHandle(owner)
            : find(owner, ((Class<?>) Parts.some(parts, 2)).getDeclaredField((String) parts[3]));
    return parts[1] == null ? handle : handle.withInvokeExactBehavior();
  }

  private static VarHandle find(Class<?> owner, Field field) throws ReflectiveOperationException {
    MethodHandles.Lookup lookup = Access.lookupIn(field.getDeclaringClass());
    return Modifier.isStatic(field.getModifiers())
        ? lookup.findStaticVarHandle(owner, field.getName(), field.getType())
        : lookup.findVarHandle(owner, field.getName(), field.getType());
  }

  /** {@return the field that the handle stands for, if it is one: whose own handle is the same} */
  static Optional<Field> field(VarHandle live) {
    VarHandle handle = target(live);
    Class<?> owner = isOfArrays(handle) ? null : owner(handle);
    if (owner == null) {
      return Optional.empty();
    }
    for (Class<?> type : Supertypes.of(owner)) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == handle.varType()
            && Modifier.isStatic(field.getModifiers()) == handle.coordinateTypes().isEmpty()
            && isSame(handle, owner, field)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(VarHandle handle, Class<?> owner, Field field) {
    VarHandle candidate;
    try {
      candidate = target(find(owner, field));
    } catch (ReflectiveOperationException e) {
      return false;
    }
    return candidate.getClass() == handle.getClass()
        && PLACE.stream()
            .allMatch(name -> Objects.equals(place(candidate, name), place(handle, name)));
  }

  private static @Nullable Object place(VarHandle handle, String name) {
    return Fields.has(handle, name) ? Fields.value(handle, name) : null;
  }

  /** Some JDKs have another handle before one on a class that is not initialized yet. */
  private static VarHandle target(VarHandle handle) {
    return place(handle, "target") instanceof VarHandle target && !Fields.has(handle, "fieldOffset")
        ? target
        : handle;
  }

  private static boolean isOfArrays(VarHandle handle) {
    List<Class<?>> coordinates = handle.coordinateTypes();
    return coordinates.size() == 2
        && coordinates.get(0).isArray()
        && coordinates.get(0).getComponentType() == handle.varType()
        && !Fields.has(handle, "be");
  }

  private static @Nullable Class<?> owner(VarHandle handle) {
    List<Class<?>> coordinates = handle.coordinateTypes();
    if (!coordinates.isEmpty()) {
      return coordinates.size() == 1 && Fields.has(handle, "fieldOffset")
          ? coordinates.get(0)
          : null;
    }
    for (String name : OWNERS) {
      if (place(handle, name) instanceof Class<?> owner) {
        return owner;
      }
    }
    return null;
  }
}
