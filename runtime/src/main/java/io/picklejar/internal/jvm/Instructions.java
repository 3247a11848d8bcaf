package io.picklejar.internal.jvm;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Bytecode (JVMS §6.5), as far as telling instructions apart. */
final class Instructions {
  private static final int INVOKEDYNAMIC = 0xba;
  private static final int TABLESWITCH = 0xaa;
  private static final int LOOKUPSWITCH = 0xab;
  private static final int WIDE = 0xc4;
  private static final int IINC = 0x84;

  /** Instruction lengths by opcode, as digits; 0 where the length varies. */
  private static final String LENGTHS =
      "1111111111111111"
          + "2323322222111111"
          + "1111111111111111"
          + "1111112222211111"
          + "1111111111111111"
          + "1111111111111111"
          + "1111111111111111"
          + "1111111111111111"
          + "1111311111111111"
          + "1111111113333333"
          + "3333333332001111"
          + "1133333335532311"
          + "33110433551";

  private Instructions() {}

  /**
   * {@return the constant pool indexes of the {@code invokedynamic} instructions, in code order}
   */
  static List<Integer> dynamics(ByteBuffer code) {
    List<Integer> found = new ArrayList<>();
    int at = 0;
    while (at < code.limit()) {
      int opcode = code.get(at) & 0xff;
      if (opcode == INVOKEDYNAMIC) {
        found.add(code.getShort(at + 1) & 0xffff);
      }
      at += length(code, at, opcode);
    }
    return found;
  }

  private static int length(ByteBuffer code, int at, int opcode) {
    int operands = (at & ~3) + 4;
    return switch (opcode) {
      case TABLESWITCH ->
          operands + 12 + 4 * (code.getInt(operands + 8) - code.getInt(operands + 4) + 1) - at;
      case LOOKUPSWITCH -> operands + 8 + 8 * code.getInt(operands + 4) - at;
      case WIDE -> (code.get(at + 1) & 0xff) == IINC ? 6 : 4;
      default -> LENGTHS.charAt(opcode) - '0';
    };
  }
}
