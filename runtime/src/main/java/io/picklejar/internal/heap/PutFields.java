package io.picklejar.internal.heap;

import java.io.IOException;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import org.jspecify.annotations.Nullable;

/** Fields given by name to {@code ObjectOutputStream.writeFields}. */
final class PutFields extends ObjectOutputStream.PutField {
  private final Shape.Level level;
  private final @Nullable Object[] values;

  PutFields(Shape.Level level) {
    this.level = level;
    this.values = new Object[level.names().length];
  }

  /** {@return the values, boxed; null where nothing was put} */
  @Nullable Object[] values() {
    return values;
  }

  private void put(String name, char type, @Nullable Object value) {
    for (int i = 0; i < values.length; i++) {
      char declared = level.types()[i].charAt(0);
      if (level.names()[i].equals(name) && (declared == '[' ? 'L' : declared) == type) {
        values[i] = value;
        return;
      }
    }
    throw new IllegalArgumentException("no such field " + name + " with type " + type);
  }

  @Override
  public void put(String name, boolean value) {
    put(name, 'Z', value);
  }

  @Override
  public void put(String name, byte value) {
    put(name, 'B', value);
  }

  @Override
  public void put(String name, char value) {
    put(name, 'C', value);
  }

  @Override
  public void put(String name, short value) {
    put(name, 'S', value);
  }

  @Override
  public void put(String name, int value) {
    put(name, 'I', value);
  }

  @Override
  public void put(String name, long value) {
    put(name, 'J', value);
  }

  @Override
  public void put(String name, float value) {
    put(name, 'F', value);
  }

  @Override
  public void put(String name, double value) {
    put(name, 'D', value);
  }

  @Override
  public void put(String name, @Nullable Object value) {
    put(name, 'L', value);
  }

  @Override
  @Deprecated
  public void write(ObjectOutput out) throws IOException {
    throw new UnsupportedOperationException("call ObjectOutputStream.writeFields instead");
  }
}
