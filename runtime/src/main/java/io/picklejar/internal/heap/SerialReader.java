package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.SerialMethods;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.ObjectInputValidation;
import java.io.OptionalDataException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stream that a {@code readObject} or {@code readExternal} reads from. */
final class SerialReader extends ObjectInputStream {
  private static final byte[] NOTHING = {};

  private final Source source;
  private int item;
  private ByteArrayInputStream block = new ByteArrayInputStream(NOTHING);
  private DataInputStream data = new DataInputStream(block);

  /** Where the stream's contents come from. */
  interface Source {

    /** {@return the level's blocks and object marks} */
    List<Object> sequence();

    /** {@return the next object of the custom data, live} */
    @Nullable Object nextObject();

    /** Sets the level's fields by default. */
    void setFields() throws IOException;

    /** {@return the level's fields by name} */
    GetField fields() throws NotActiveException;

    /** Notes a validation to be run when the graph is complete. */
    void validate(ObjectInputValidation validation, int priority);
  }

  SerialReader(Source source) throws IOException {
    this.source = source;
  }

  /**
   * Moves on to the next item when the current block is used up; {@return whether the current block
   * has data}
   */
  private boolean inBlock() {
    while (block.available() == 0) {
      if (item == source.sequence().size()
          || !(source.sequence().get(item) instanceof byte[] bytes)) {
        return false;
      }
      item++;
      block = new ByteArrayInputStream(bytes);
      data = new DataInputStream(block);
    }
    return true;
  }

  private DataInputStream data() throws IOException {
    if (!inBlock()) {
      throw new EOFException();
    }
    return data;
  }

  @Override
  protected @Nullable Object readObjectOverride() throws IOException {
    if (inBlock()) {
      OptionalDataException e = optionalData(false);
      e.length = block.available();
      throw e;
    }
    if (item == source.sequence().size()) {
      throw optionalData(true);
    }
    item++;
    return source.nextObject();
  }

  private static OptionalDataException optionalData(boolean end) {
    return SerialMethods.optionalData(end);
  }

  @Override
  public @Nullable Object readUnshared() throws IOException {
    return readObjectOverride();
  }

  @Override
  public void defaultReadObject() throws IOException {
    source.setFields();
  }

  @Override
  public GetField readFields() throws IOException {
    return source.fields();
  }

  @Override
  public void registerValidation(ObjectInputValidation validation, int priority)
      throws InvalidObjectException {
    if (validation == null) {
      throw new InvalidObjectException("null callback");
    }
    source.validate(validation, priority);
  }

  @Override
  public int read() throws IOException {
    return inBlock() ? data.read() : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return length == 0 ? 0 : inBlock() ? data.read(bytes, offset, length) : -1;
  }

  @Override
  public int available() {
    return inBlock() ? block.available() : 0;
  }

  @Override
  public void close() {}

  @Override
  public boolean readBoolean() throws IOException {
    return data().readBoolean();
  }

  @Override
  public byte readByte() throws IOException {
    return data().readByte();
  }

  @Override
  public int readUnsignedByte() throws IOException {
    return data().readUnsignedByte();
  }

  @Override
  public char readChar() throws IOException {
    return data().readChar();
  }

  @Override
  public short readShort() throws IOException {
    return data().readShort();
  }

  @Override
  public int readUnsignedShort() throws IOException {
    return data().readUnsignedShort();
  }

  @Override
  public int readInt() throws IOException {
    return data().readInt();
  }

  @Override
  public long readLong() throws IOException {
    return data().readLong();
  }

  @Override
  public float readFloat() throws IOException {
    return data().readFloat();
  }

  @Override
  public double readDouble() throws IOException {
    return data().readDouble();
  }

  @Override
  public void readFully(byte[] bytes) throws IOException {
    readFully(bytes, 0, bytes.length);
  }

  @Override
  public void readFully(byte[] bytes, int offset, int length) throws IOException {
    if (length > 0) {
      data().readFully(bytes, offset, length);
    }
  }

  @Override
  public int skipBytes(int length) throws IOException {
    return inBlock() ? data.skipBytes(length) : 0;
  }

  @Override
  @Deprecated
  public String readLine() throws IOException {
    return data().readLine();
  }

  @Override
  public String readUTF() throws IOException {
    return data().readUTF();
  }
}
