package io.picklejar.targets;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** A user Iterable in a for-each loop. */
// ships: ForEachIterableTarget$Countdown.step
public final class ForEachIterableTarget {
  private ForEachIterableTarget() {}

  static final class Countdown implements Iterable<Integer> {
    static int step;
    private final int from;

    Countdown(int from) {
      this.from = from;
    }

    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        private int next = from;

        @Override
        public boolean hasNext() {
          return next > 0;
        }

        @Override
        public Integer next() {
          int current = next;
          next -= step;
          return current;
        }
      };
    }
  }

  public static List<Supplier<?>> functions() {
    Countdown.step = 3;
    return List.of(
        () -> {
          int sum = 0;
          for (int value : new Countdown(10)) {
            sum += value;
          }
          return sum;
        });
  }
}
