package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import java.lang.reflect.Array;

/** Arrays of primitives, in bulk: type, length, elements of fixed size. */
final class PrimitiveArrays {

  private PrimitiveArrays() {}

  static void write(Buffer out, Object array) {
    char type = array.getClass().getName().charAt(1);
    int length = Array.getLength(array);
    out.writeByte(type);
    out.writeVarInt(length, true);
    out.grow((long) length * size(type));
    switch (type) {
      case 'Z' -> out.writeBooleans((boolean[]) array, 0, ((boolean[]) array).length);
      case 'B' -> out.writeBytes((byte[]) array);
      case 'C' -> out.writeChars((char[]) array, 0, ((char[]) array).length);
      case 'S' -> out.writeShorts((short[]) array, 0, ((short[]) array).length);
      case 'I' -> out.writeInts((int[]) array, 0, ((int[]) array).length);
      case 'J' -> out.writeLongs((long[]) array, 0, ((long[]) array).length);
      case 'F' -> out.writeFloats((float[]) array, 0, ((float[]) array).length);
      default -> out.writeDoubles((double[]) array, 0, ((double[]) array).length);
    }
  }

  static Object read(Input in) {
    char type = (char) in.readByte();
    int length = Checked.length(in, size(type));
    return switch (type) {
      case 'Z' -> in.readBooleans(length);
      case 'B' -> in.readBytes(length);
      case 'C' -> in.readChars(length);
      case 'S' -> in.readShorts(length);
      case 'I' -> in.readInts(length);
      case 'J' -> in.readLongs(length);
      case 'F' -> in.readFloats(length);
      default -> in.readDoubles(length);
    };
  }

  private static int size(char type) {
    return switch (type) {
      case 'Z', 'B' -> 1;
      case 'C', 'S' -> 2;
      case 'I', 'F' -> 4;
      case 'J', 'D' -> 8;
      default -> throw new WireException("unknown array type " + type);
    };
  }
}
