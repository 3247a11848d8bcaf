package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** The library calls toString of a user type inside a collection. */
// ships: LibraryCallsToStringTarget$Cell.format
public final class LibraryCallsToStringTarget {
  private LibraryCallsToStringTarget() {}

  static final class Cell {
    static String format;

    @Override
    public String toString() {
      return format;
    }
  }

  public static List<Supplier<?>> functions() {
    Cell.format = "<cell>";
    return List.of(() -> List.of(new Cell(), new Cell()).toString());
  }
}
