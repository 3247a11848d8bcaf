package io.picklejar.internal.jvm;

import java.lang.reflect.Field;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one instance field, whatever its access and whether it is final, or what stands
 * for one.
 */
public abstract sealed class FieldSlot {

  /** {@return what stands for a field that an object doesn't have} */
  public static FieldSlot of(
      Function<Object, @Nullable Object> reader, BiConsumer<Object, @Nullable Object> writer) {
    return new Computed(reader, writer);
  }

  /**
   * {@return the field's value in the object, boxed}
   *
   * @param target instance of the declaring class
   */
  public abstract @Nullable Object read(Object target);

  /**
   * Sets the field.
   *
   * @param target instance of the declaring class
   * @param value boxed for primitive fields
   * @throws UnsupportedOperationException for a field of a hidden class when access was not granted
   */
  public abstract void write(Object target, @Nullable Object value);

  /** By offset. */
  static final class ByOffset extends FieldSlot {
    private final Memory memory;
    private final TypeCode type;
    private final Class<?> fieldType;
    private final long offset;

    ByOffset(Memory memory, Field field) {
      this.memory = memory;
      this.fieldType = field.getType();
      this.type = TypeCode.of(fieldType);
      this.offset = memory.offset(field);
    }

    @Override
    public @Nullable Object read(Object target) {
      return memory.get(type, target, offset);
    }

    @Override
    public void write(Object target, @Nullable Object value) {
      if (type == TypeCode.REFERENCE && value != null && !fieldType.isInstance(value)) {
        throw new ClassCastException(
            value.getClass().getName() + " in a field of type " + fieldType.getName());
      }
      memory.put(type, target, offset, value);
    }
  }

  /** By reflection, for fields that it may reach. */
  static final class Reflective extends FieldSlot {
    private final Field field;

    Reflective(Field field) {
      this.field = field;
    }

    @Override
    public @Nullable Object read(Object target) {
      try {
        return field.get(target);
      } catch (IllegalAccessException e) {
        throw new UnsupportedOperationException("cannot read " + field, e);
      }
    }

    @Override
    public void write(Object target, @Nullable Object value) {
      try {
        field.set(target, value);
      } catch (IllegalAccessException e) {
        throw new UnsupportedOperationException("cannot write " + field + " without the agent", e);
      }
    }
  }

  /** By code. */
  private static final class Computed extends FieldSlot {
    private final Function<Object, @Nullable Object> reader;
    private final BiConsumer<Object, @Nullable Object> writer;

    Computed(
        Function<Object, @Nullable Object> reader, BiConsumer<Object, @Nullable Object> writer) {
      this.reader = reader;
      this.writer = writer;
    }

    @Override
    public @Nullable Object read(Object target) {
      return reader.apply(target);
    }

    @Override
    public void write(Object target, @Nullable Object value) {
      writer.accept(target, value);
    }
  }
}
