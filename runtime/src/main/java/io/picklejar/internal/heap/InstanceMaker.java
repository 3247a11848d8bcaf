package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import io.picklejar.internal.jvm.SerialMethods;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of one {@link Shape} are made: access to the class of this JVM, matched by name.
 */
final class InstanceMaker {
  final Shape shape;
  final @Nullable MethodHandle readResolve;
  final List<LevelMaker> levels;
  private final @Nullable FieldSlot[] slots;
  private final @Nullable Constructor<?> constructor;
  private final boolean plain;

  /**
   * What one class of the local hierarchy does.
   *
   * @param level what was written for it, or null if nothing
   * @param index of the level in the shape
   * @param first index of its first field slot
   */
  record LevelMaker(
      Class<?> type,
      Shape.@Nullable Level level,
      int index,
      int first,
      @Nullable MethodHandle readObject,
      @Nullable MethodHandle readObjectNoData) {}

  private InstanceMaker(Shape shape) throws NoSuchMethodException {
    this.shape = shape;
    this.readResolve =
        shape.protocol() == Shape.Protocol.FIELDS ? null : SerialMethods.readResolve(shape.type());
    this.constructor = constructor(shape);
    this.levels = levels(shape);
    this.slots = slots(shape);
    this.plain =
        levels.stream()
            .allMatch(l -> l.readObject == null && (l.readObjectNoData == null || l.level != null));
  }

  /** {@return the maker of the shape's objects} */
  static InstanceMaker of(Shape shape) throws NoSuchMethodException {
    if (shape.maker instanceof InstanceMaker known) {
      return known;
    }
    InstanceMaker maker = new InstanceMaker(shape);
    shape.maker = maker;
    return maker;
  }

  /** {@return whether filling is nothing but setting fields, so that a field may be set later} */
  boolean isPatchable() {
    return plain && readResolve == null && shape.protocol() != Shape.Protocol.EXTERNALIZABLE;
  }

  /** {@return whether code of the objects reads their state} */
  boolean reads() {
    return readResolve == null
        && (shape.protocol() == Shape.Protocol.EXTERNALIZABLE
            || levels.stream().anyMatch(l -> l.readObject != null && l.level != null));
  }

  /** {@return a new object without its state} */
  Object allocate() throws ReflectiveOperationException {
    if (constructor == null) {
      return Access.allocate(shape.type());
    }
    return newInstance();
  }

  private Object newInstance() throws ReflectiveOperationException {
    try {
      return Objects.requireNonNull(constructor).newInstance();
    } catch (InvocationTargetException e) {
      throw Protocols.thrownInReading(Objects.requireNonNull(e.getCause()));
    }
  }

  /**
   * Sets one field; a field that the class of this JVM doesn't have is left out as in Java
   * serialization.
   */
  void set(Object live, int slot, @Nullable Object value) {
    FieldSlot field = slots[slot];
    if (field != null && (value != null || isReference(slot))) {
      field.write(live, value);
    }
  }

  /** Sets one field of an object that may hold something by now. */
  void put(Object live, int slot, @Nullable Object value) {
    FieldSlot field = slots[slot];
    if (field != null) {
      field.write(live, value == null && !isReference(slot) ? zero(slot) : value);
    }
  }

  /** {@return what one field holds, or null if the class of this JVM doesn't have it} */
  @Nullable Object get(Object live, int slot) {
    FieldSlot field = slots[slot];
    return field == null ? null : field.read(live);
  }

  private Object zero(int slot) {
    String type = "()" + shape.fieldTypes().charAt(slot);
    return Zero.of(MethodType.fromMethodDescriptorString(type, null).returnType());
  }

  private boolean isReference(int slot) {
    int index = slot;
    for (Shape.Level level : shape.levels()) {
      if (index < level.types().length) {
        char type = level.types()[index].charAt(0);
        return type == 'L' || type == '[';
      }
      index -= level.types().length;
    }
    return false;
  }

  private static @Nullable Constructor<?> constructor(Shape shape) throws NoSuchMethodException {
    return switch (shape.protocol()) {
      case FIELDS, RECORD -> null;
      case SERIALIZABLE -> constructor(shape.type(), shape);
      case EXTERNALIZABLE -> Access.externalizationConstructor(shape.type());
    };
  }

  /** A constructor makes what lies above the classes whose state was written. */
  private static @Nullable Constructor<?> constructor(Class<?> type, Shape shape) {
    Class<?> above = type;
    while (Serializable.class.isAssignableFrom(above) || index(shape, above) >= 0) {
      above = above.getSuperclass();
    }
    return above == Object.class ? null : Access.serializationConstructor(type, above);
  }

  private static List<LevelMaker> levels(Shape shape) {
    List<LevelMaker> makers = new ArrayList<>();
    for (Class<?> type : Hierarchy.downTo(shape.type())) {
      boolean serializable =
          shape.protocol() == Shape.Protocol.SERIALIZABLE
              && Serializable.class.isAssignableFrom(type);
      int index = index(shape, type);
      makers.add(
          new LevelMaker(
              type,
              index < 0 ? null : shape.levels().get(index),
              index,
              first(shape, index),
              serializable ? readObject(type, shape) : null,
              serializable ? SerialMethods.readObjectNoData(type) : null));
    }
    return makers;
  }

  private static @Nullable MethodHandle readObject(Class<?> type, Shape shape) {
    return shape.hasTablesAsInJdk() ? SerialMethods.readObject(type) : TableLevels.readObject(type);
  }

  private static int index(Shape shape, Class<?> type) {
    for (int i = 0; i < shape.levels().size(); i++) {
      if (shape.levels().get(i).declaringClass().equals(type.getName())) {
        return i;
      }
    }
    return -1;
  }

  private static int first(Shape shape, int index) {
    int first = 0;
    for (int i = 0; i < index; i++) {
      first += shape.levels().get(i).names().length;
    }
    return first;
  }

  private static @Nullable FieldSlot[] slots(Shape shape) {
    if (shape.protocol() == Shape.Protocol.FIELDS) {
      JdkFields.check(shape);
    }
    @Nullable FieldSlot[] slots = new FieldSlot[shape.fieldCount()];
    int next = 0;
    for (Shape.Level level : shape.levels()) {
      Class<?> type = Hierarchy.named(shape.type(), level.declaringClass());
      for (int i = 0; i < level.names().length; i++) {
        FieldSlot slot =
            type == null
                ? null
                : slot(type, JdkFields.here(type, level.names()[i]), level.types()[i]);
        if (slot == null
            && shape.protocol() == Shape.Protocol.FIELDS
            && !(type != null && JdkFields.mayMiss(type, level.names()[i]))) {
          throw new IllegalStateException(
              "class " + level.declaringClass() + " of this JVM has no field " + level.names()[i]);
        }
        slots[next++] = slot;
      }
    }
    return slots;
  }

  private static @Nullable FieldSlot slot(Class<?> type, String name, String descriptor) {
    Field field = Fields.find(type, name);
    if (field == null) {
      ThreadLocalFields other = ThreadLocalFields.find(type, name);
      return other == null ? null : other.slot();
    }
    boolean sameKind = field.getType().isPrimitive() == (descriptor.length() == 1);
    if (!sameKind
        || descriptor.length() == 1 && !field.getType().descriptorString().equals(descriptor)) {
      if (SerialMethods.readObject(type) != null) {
        return null; // a serialPersistentField that the class asks for by name
      }
      throw new IllegalStateException(
          "incompatible types for field " + name + " of " + type.getName());
    }
    return Access.slot(field);
  }
}
