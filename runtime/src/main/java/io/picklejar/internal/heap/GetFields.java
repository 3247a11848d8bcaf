package io.picklejar.internal.heap;

import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import org.jspecify.annotations.Nullable;

/** Fields asked for by name through {@code ObjectInputStream.readFields}. */
final class GetFields extends ObjectInputStream.GetField {
  private final Class<?> type;
  private final Shape.@Nullable Level level;
  private final @Nullable Object[] values;

  /**
   * @param type the declaring class
   * @param level what was written, or null if nothing
   * @param values live values, parallel to the level's names
   */
  GetFields(Class<?> type, Shape.@Nullable Level level, @Nullable Object[] values) {
    this.type = type;
    this.level = level;
    this.values = values;
  }

  private int index(String name) {
    if (level != null) {
      for (int i = 0; i < level.names().length; i++) {
        if (level.names()[i].equals(name)) {
          return i;
        }
      }
    }
    if (getObjectStreamClass().getField(name) == null) {
      throw new IllegalArgumentException("no such field " + name + " in " + type.getName());
    }
    return -1;
  }

  @SuppressWarnings("unchecked")
  private <T> T primitive(String name, T zero, T absent) {
    int index = index(name);
    if (index < 0) {
      return absent;
    }
    Object value = values[index];
    return value == null ? zero : (T) zero.getClass().cast(value);
  }

  @Override
  public ObjectStreamClass getObjectStreamClass() {
    return ObjectStreamClass.lookupAny(type);
  }

  @Override
  public boolean defaulted(String name) {
    return index(name) < 0;
  }

  @Override
  public boolean get(String name, boolean absent) {
    return primitive(name, false, absent);
  }

  @Override
  public byte get(String name, byte absent) {
    return primitive(name, (byte) 0, absent);
  }

  @Override
  public char get(String name, char absent) {
    return primitive(name, (char) 0, absent);
  }

  @Override
  public short get(String name, short absent) {
    return primitive(name, (short) 0, absent);
  }

  @Override
  public int get(String name, int absent) {
    return primitive(name, 0, absent);
  }

  @Override
  public long get(String name, long absent) {
    return primitive(name, 0L, absent);
  }

  @Override
  public float get(String name, float absent) {
    return primitive(name, 0f, absent);
  }

  @Override
  public double get(String name, double absent) {
    return primitive(name, 0d, absent);
  }

  @Override
  public @Nullable Object get(String name, @Nullable Object absent) {
    int index = index(name);
    return index < 0 ? absent : values[index];
  }
}
