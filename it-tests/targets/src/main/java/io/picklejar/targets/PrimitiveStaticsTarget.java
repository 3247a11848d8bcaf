package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Statics of every primitive type, set in main. */
// ships: PrimitiveStaticsTarget.FLAG, PrimitiveStaticsTarget.BYTE, PrimitiveStaticsTarget.SHORT,
// PrimitiveStaticsTarget.CHAR, PrimitiveStaticsTarget.INT, PrimitiveStaticsTarget.LONG,
// PrimitiveStaticsTarget.FLOAT, PrimitiveStaticsTarget.DOUBLE
// not: PrimitiveStaticsTarget.UNUSED
public final class PrimitiveStaticsTarget {
  private PrimitiveStaticsTarget() {}

  static boolean FLAG;
  static byte BYTE;
  static short SHORT;
  static char CHAR;
  static int INT;
  static long LONG;
  static float FLOAT;
  static double DOUBLE;
  static int UNUSED;

  public static List<Supplier<?>> functions() {
    FLAG = true;
    BYTE = -7;
    SHORT = 300;
    CHAR = 'ß';
    INT = 70_000;
    LONG = 1L << 40;
    FLOAT = 1.5f;
    DOUBLE = Math.PI;
    UNUSED = 9;
    return List.of(() -> List.of(FLAG, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE));
  }
}
