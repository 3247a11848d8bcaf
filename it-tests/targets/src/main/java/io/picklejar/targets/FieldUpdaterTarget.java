package io.picklejar.targets;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.Supplier;

/** A field updater holds places in the memory of its JVM: the worker makes its own. */
// not: FieldUpdaterTarget.COUNT, FieldUpdaterTarget.TEXT
public final class FieldUpdaterTarget {
  private static final AtomicIntegerFieldUpdater<FieldUpdaterTarget> COUNT =
      AtomicIntegerFieldUpdater.newUpdater(FieldUpdaterTarget.class, "count");
  private static final AtomicReferenceFieldUpdater<FieldUpdaterTarget, String> TEXT =
      AtomicReferenceFieldUpdater.newUpdater(FieldUpdaterTarget.class, String.class, "text");

  private volatile int count = 41;
  private volatile String text = "text";

  private Supplier<Object> function() {
    return () -> COUNT.incrementAndGet(this) + TEXT.getAndSet(this, "other");
  }

  public static List<?> functions() {
    return List.of(new FieldUpdaterTarget().function());
  }
}
