package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import org.jspecify.annotations.Nullable;

/** Values of primitive fields, whose type is known. */
final class Primitives {

  private Primitives() {}

  static void write(Output out, char type, @Nullable Object value) {
    switch (type) {
      case 'Z' -> out.writeBoolean(value != null && (Boolean) value);
      case 'B' -> out.writeByte(value == null ? 0 : (Byte) value);
      case 'C' -> out.writeChar(value == null ? 0 : (Character) value);
      case 'S' -> out.writeShort(value == null ? 0 : (Short) value);
      case 'I' -> out.writeVarInt(value == null ? 0 : (Integer) value, false);
      case 'J' -> out.writeVarLong(value == null ? 0 : (Long) value, false);
      case 'F' -> out.writeInt(value == null ? 0 : Float.floatToRawIntBits((Float) value));
      default -> out.writeLong(value == null ? 0 : Double.doubleToRawLongBits((Double) value));
    }
  }

  static Object read(Input in, char type) {
    return switch (type) {
      case 'Z' -> in.readBoolean();
      case 'B' -> in.readByte();
      case 'C' -> in.readChar();
      case 'S' -> in.readShort();
      case 'I' -> in.readVarInt(false);
      case 'J' -> in.readVarLong(false);
      case 'F' -> in.readFloat();
      case 'D' -> in.readDouble();
      default -> throw new WireException("unknown primitive type " + type);
    };
  }
}
