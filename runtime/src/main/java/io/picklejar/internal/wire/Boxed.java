package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;

/** Boxed primitives in slots, with their type. */
final class Boxed {

  private Boxed() {}

  static void write(Output out, Object value) {
    if (value instanceof Integer number) {
      writeInt(out, number);
    } else if (value instanceof Boolean flag) {
      out.writeByte(flag ? Tags.TRUE : Tags.FALSE);
    } else {
      int tag = tag(value);
      out.writeByte(tag);
      Primitives.write(out, type(tag), value);
    }
  }

  private static void writeInt(Output out, int number) {
    if (number >= Tags.SMALL_INT_MIN && number <= Tags.SMALL_INT_MAX) {
      out.writeByte(Tags.SMALL_INT + number - Tags.SMALL_INT_MIN);
    } else {
      out.writeByte(Tags.INT);
      out.writeVarInt(number, false);
    }
  }

  private static int tag(Object value) {
    if (value instanceof Long) {
      return Tags.LONG;
    }
    if (value instanceof Double) {
      return Tags.DOUBLE;
    }
    if (value instanceof Byte) {
      return Tags.BYTE;
    }
    if (value instanceof Character) {
      return Tags.CHAR;
    }
    if (value instanceof Short) {
      return Tags.SHORT;
    }
    if (value instanceof Float) {
      return Tags.FLOAT;
    }
    throw new IllegalArgumentException("not a slot: " + value.getClass().getName());
  }

  /** {@return the value that the tag began} */
  static Object read(Input in, int tag) {
    if (tag >= Tags.SMALL_INT) {
      return tag - Tags.SMALL_INT + Tags.SMALL_INT_MIN;
    }
    return switch (tag) {
      case Tags.FALSE -> false;
      case Tags.TRUE -> true;
      default -> Primitives.read(in, type(tag));
    };
  }

  private static char type(int tag) {
    return switch (tag) {
      case Tags.BYTE -> 'B';
      case Tags.CHAR -> 'C';
      case Tags.SHORT -> 'S';
      case Tags.INT -> 'I';
      case Tags.LONG -> 'J';
      case Tags.FLOAT -> 'F';
      case Tags.DOUBLE -> 'D';
      default -> throw new WireException("the section is altered: unknown tag " + tag);
    };
  }
}
