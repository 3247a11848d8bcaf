package io.picklejar.internal.jvm;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Raw reads and writes of fields by base and offset. */
interface Memory {

  /** {@return a new instance of the class, no constructor run} */
  Object allocate(Class<?> type) throws InstantiationException;

  /**
   * {@return offset of an instance field}
   *
   * @throws UnsupportedOperationException if the field is out of reach in this mode
   */
  long offset(Field field);

  /** {@return base object for the class's static field} */
  Object staticBase(Field field);

  /** {@return offset of a static field from its base} */
  long staticOffset(Field field);

  /** {@return the value, boxed} */
  @Nullable Object get(TypeCode type, Object base, long offset);

  /** Writes the (boxed) value. */
  void put(TypeCode type, Object base, long offset, @Nullable Object value);
}
