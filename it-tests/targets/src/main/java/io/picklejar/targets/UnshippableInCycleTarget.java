package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * An initializer that makes what can't be shipped fails where another comes to it first, and main
 * came to them in the other order. It is run once more, with all that its code may hold.
 */
public final class UnshippableInCycleTarget {
  private UnshippableInCycleTarget() {}

  public static List<Supplier<?>> functions() {
    int sum = UnshippableInCycle.Work.LIMIT + UnshippableInCycle.First.SIZE;
    return List.of(
        () -> UnshippableInCycle.Work.text() + sum,
        () -> UnshippableInCycle.Shared.POOL.isShutdown() + " " + UnshippableInCycle.First.SIZE);
  }
}

final class UnshippableInCycle {
  private UnshippableInCycle() {}

  static final class First {
    static final Integer SIZE = Work.size();
    static final Integer HALF = Shared.SIZES.get(0);
  }

  static final class Work {
    private static final ExecutorService POOL;
    static final int LIMIT;
    private static final long COUNT;
    static final IntUnaryOperator TWICE = n -> n * 2;
    private static final List<Work> ALL = new ArrayList<>();
    static String name;

    final int number;

    static {
      int half = First.SIZE == null ? 0 : First.SIZE;
      COUNT = TWICE.applyAsInt(half) + new Work(3).next();
      for (int i = 0; i < half; i++) {
        ALL.add(new Work(i));
      }
      try {
        name = "work" + ALL.get(0).number;
      } catch (IndexOutOfBoundsException e) {
        name = "none";
      }
      LIMIT = Math.max(1, half);
      POOL = Executors.newFixedThreadPool(half + First.HALF - 1);
    }

    private Work(int number) {
      this.number = number;
    }

    private int next() {
      return number + 1;
    }

    static Integer size() {
      return 4;
    }

    static String text() {
      return POOL.isShutdown() + " " + LIMIT + COUNT + TWICE.applyAsInt(2) + ALL.size() + name;
    }
  }

  interface Shared {
    List<Integer> SIZES = new ArrayList<>(List.of(2, First.HALF == null ? 1 : First.HALF));
    ExecutorService POOL = Executors.newFixedThreadPool(First.SIZE + SIZES.get(1));
  }
}
