package io.picklejar.internal.heap;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.NotActiveException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stream that a {@code writeObject} or {@code writeExternal} writes to. Fields go to the
 * object's slots, primitive data to blocks, objects are noted and flattened later.
 */
final class SerialWriter extends ObjectOutputStream {
  private final Object live;
  private final @Nullable SerialLevel level;
  private final @Nullable Object[] fields;
  private final int first;
  private final List<@Nullable Object> objects;
  private final List<Object> sequence = new ArrayList<>(4);
  private final ByteArrayOutputStream block = new ByteArrayOutputStream();
  private final DataOutputStream data = new DataOutputStream(block);
  private @Nullable PutFields puts;

  /**
   * @param level null for {@code writeExternal}
   * @param fields takes the level's fields from {@code first} on
   * @param objects takes the objects
   */
  SerialWriter(
      Object live,
      @Nullable SerialLevel level,
      @Nullable Object[] fields,
      int first,
      List<@Nullable Object> objects)
      throws IOException {
    this.live = live;
    this.level = level;
    this.fields = fields;
    this.first = first;
    this.objects = objects;
  }

  /** {@return the sequence of blocks and object marks} */
  List<Object> finish() {
    endBlock();
    return sequence;
  }

  private void endBlock() {
    if (block.size() > 0) {
      sequence.add(block.toByteArray());
      block.reset();
    }
  }

  @Override
  protected void writeObjectOverride(@Nullable Object object) {
    endBlock();
    sequence.add(Node.Instance.OBJECT);
    objects.add(object);
  }

  @Override
  public void writeUnshared(@Nullable Object object) {
    writeObjectOverride(object);
  }

  @Override
  public void defaultWriteObject() throws IOException {
    active().read(live, fields, first);
  }

  @Override
  public PutField putFields() throws IOException {
    if (puts == null) {
      puts = new PutFields(active().level());
    }
    return puts;
  }

  @Override
  public void writeFields() throws IOException {
    if (puts == null) {
      throw new NotActiveException("no current PutField object");
    }
    System.arraycopy(puts.values(), 0, fields, first, active().size());
  }

  private SerialLevel active() throws NotActiveException {
    if (level == null) {
      throw new NotActiveException("not in call to writeObject");
    }
    return level;
  }

  @Override
  public void useProtocolVersion(int version) {}

  @Override
  public void reset() {}

  @Override
  public void flush() {}

  @Override
  protected void drain() {}

  @Override
  public void close() {}

  @Override
  public void write(int value) throws IOException {
    data.write(value);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    data.write(bytes);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    data.write(bytes, offset, length);
  }

  @Override
  public void writeBoolean(boolean value) throws IOException {
    data.writeBoolean(value);
  }

  @Override
  public void writeByte(int value) throws IOException {
    data.writeByte(value);
  }

  @Override
  public void writeShort(int value) throws IOException {
    data.writeShort(value);
  }

  @Override
  public void writeChar(int value) throws IOException {
    data.writeChar(value);
  }

  @Override
  public void writeInt(int value) throws IOException {
    data.writeInt(value);
  }

  @Override
  public void writeLong(long value) throws IOException {
    data.writeLong(value);
  }

  @Override
  public void writeFloat(float value) throws IOException {
    data.writeFloat(value);
  }

  @Override
  public void writeDouble(double value) throws IOException {
    data.writeDouble(value);
  }

  @Override
  public void writeBytes(String text) throws IOException {
    data.writeBytes(text);
  }

  @Override
  public void writeChars(String text) throws IOException {
    data.writeChars(text);
  }

  @Override
  public void writeUTF(String text) throws IOException {
    data.writeUTF(text);
  }
}
