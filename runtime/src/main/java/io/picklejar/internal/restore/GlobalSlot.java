package io.picklejar.internal.restore;

import io.picklejar.internal.closure.EnumState;
import io.picklejar.internal.heap.InitializerPart;
import io.picklejar.internal.heap.Inline;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import io.picklejar.internal.jvm.StaticSlot;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a global is in this JVM: a static field, or an instance field of an enum constant, of which
 * there is one.
 */
interface GlobalSlot {

  @Nullable Object read();

  void write(@Nullable Object value);

  /** {@return whether compiled code may hold the value instead of reading the global} */
  boolean isFolded();

  /**
   * {@return the final fields that lead from here to what an initializer makes, or null if they
   * don't begin here}
   */
  @Nullable List<String> stepsTo(Node.Special part);

  /** {@return whether both are the same object, or the same primitive value} No user code runs. */
  static boolean same(@Nullable Object one, @Nullable Object other) {
    return one == other
        || one != null && Inline.is(one) && !(one instanceof String) && one.equals(other);
  }

  /**
   * {@return access to the global}
   *
   * @throws NoSuchFieldException if the class has no such field or constant
   * @throws LinkageError if a type that has to be looked at is absent
   */
  static GlobalSlot of(Class<?> owner, PackedField field) throws NoSuchFieldException {
    return EnumState.isName(field.name())
        ? new OfConstant(owner, field.name())
        : new OfClass(owner, field);
  }

  /** A static field. */
  final class OfClass implements GlobalSlot {
    private final StaticSlot slot;
    private final Class<?> owner;
    private final String name;

    OfClass(Class<?> owner, PackedField field) throws NoSuchFieldException {
      this.owner = owner;
      this.name = field.name();
      this.slot = StaticSlot.of(owner, field.name(), field.descriptor());
    }

    @Override
    public @Nullable Object read() {
      return slot.read();
    }

    @Override
    public void write(@Nullable Object value) {
      slot.write(value);
    }

    @Override
    public boolean isFolded() {
      return slot.isFinal();
    }

    @Override
    public @Nullable List<String> stepsTo(Node.Special part) {
      return InitializerPart.isBelow(part, owner, name) ? InitializerPart.steps(part) : null;
    }
  }

  /** A field of an enum constant. */
  final class OfConstant implements GlobalSlot {
    private final FieldSlot slot;
    private final Enum<?> constant;
    private final String field;

    OfConstant(Class<?> owner, String name) throws NoSuchFieldException {
      this.constant =
          constant(owner.isEnum() ? owner : owner.getSuperclass(), EnumState.constant(name));
      this.field = EnumState.field(name);
      this.slot = Access.slot(owner.getDeclaredField(field));
    }

    private static Enum<?> constant(Class<?> type, String name) throws NoSuchFieldException {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return (Enum<?>) constant;
        }
      }
      throw new NoSuchFieldException("enum " + type.getName() + " has no constant " + name);
    }

    @Override
    public @Nullable Object read() {
      return slot.read(constant);
    }

    @Override
    public void write(@Nullable Object value) {
      slot.write(constant, value);
    }

    /** HotSpot trusts final instance fields of its own classes, records and hidden classes only. */
    @Override
    public boolean isFolded() {
      return false;
    }

    /** The first of them is the constant's own. */
    @Override
    public @Nullable List<String> stepsTo(Node.Special part) {
      List<String> steps = InitializerPart.steps(part);
      boolean isBelow =
          InitializerPart.isBelow(part, constant.getDeclaringClass(), constant.name())
              && !steps.isEmpty()
              && steps.get(0).equals(field);
      return isBelow ? steps.subList(1, steps.size()) : null;
    }
  }
}
