package io.picklejar.targets;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Atomics and adders. */
// ships: AtomicStaticsTarget.COUNT, AtomicStaticsTarget.TOTAL, AtomicStaticsTarget.REFERENCE,
// AtomicStaticsTarget.FLAG
public final class AtomicStaticsTarget {
  private AtomicStaticsTarget() {}

  static final AtomicInteger COUNT = new AtomicInteger();
  static final LongAdder TOTAL = new LongAdder();
  static final AtomicReference<String> REFERENCE = new AtomicReference<>();
  static final AtomicBoolean FLAG = new AtomicBoolean();

  public static List<Supplier<?>> functions() {
    COUNT.set(41);
    TOTAL.add(1234);
    REFERENCE.set("ref");
    FLAG.set(true);
    return List.of(
        () -> COUNT.incrementAndGet(), () -> TOTAL.sum(), () -> REFERENCE.get() + FLAG.get());
  }
}
