package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A compact constructor that reads a static. */
// ships: RecordCompactConstructorTarget$Range.maximum
public final class RecordCompactConstructorTarget {
  private RecordCompactConstructorTarget() {}

  record Range(int low, int high) {
    static int maximum;

    Range {
      if (high > maximum) {
        high = maximum;
      }
    }

    int size() {
      return high - low;
    }
  }

  public static List<Supplier<?>> functions() {
    Range.maximum = 50;
    Range captured = new Range(0, 100);
    return List.of(() -> captured.size(), () -> new Range(10, 200).size());
  }
}
