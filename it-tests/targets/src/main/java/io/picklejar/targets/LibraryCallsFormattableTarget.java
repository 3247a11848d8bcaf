package io.picklejar.targets;

import java.util.Formattable;
import java.util.List;
import java.util.function.Supplier;

/** The library calls formatTo of a user type. */
// ships: LibraryCallsFormattableTarget$Amount.sign
public final class LibraryCallsFormattableTarget {
  private LibraryCallsFormattableTarget() {}

  static final class Amount implements Formattable {
    static String sign;

    @Override
    public void formatTo(java.util.Formatter formatter, int flags, int width, int precision) {
      formatter.format("%s7", sign);
    }
  }

  public static List<Supplier<?>> functions() {
    Amount.sign = "€";
    return List.of(() -> String.format("%s", new Amount()));
  }
}
