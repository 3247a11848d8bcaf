package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Local records, enums and interfaces. */
// ships: LocalRecordEnumInterfaceTarget.offset
public final class LocalRecordEnumInterfaceTarget {
  private LocalRecordEnumInterfaceTarget() {}

  static int offset;

  public static List<Supplier<?>> functions() {
    offset = 3;
    record Local(int value) {}
    enum Side {
      LEFT,
      RIGHT
    }
    interface Turn {
      int turn(Side side, Local local);
    }
    Turn turn = (side, local) -> side.ordinal() * 10 + local.value() + offset;
    return List.of(
        () -> turn.turn(Side.RIGHT, new Local(4)), () -> new Local(1).equals(new Local(1)));
  }
}
