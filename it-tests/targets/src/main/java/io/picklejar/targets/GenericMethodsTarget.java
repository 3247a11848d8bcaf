package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Generic methods with bounds, called with user types. */
// ships: GenericMethodsTarget$Version.shift
public final class GenericMethodsTarget {
  private GenericMethodsTarget() {}

  static final class Version implements Comparable<Version> {
    static int shift;
    final int number;

    Version(int number) {
      this.number = number;
    }

    @Override
    public int compareTo(Version other) {
      return Integer.compare(number ^ shift, other.number ^ shift);
    }
  }

  static <T extends Comparable<? super T>> T max(List<? extends T> values) {
    T best = values.get(0);
    for (T value : values) {
      best = value.compareTo(best) > 0 ? value : best;
    }
    return best;
  }

  public static List<Supplier<?>> functions() {
    Version.shift = 7;
    return List.of(() -> max(List.of(new Version(1), new Version(7), new Version(5))).number);
  }
}
