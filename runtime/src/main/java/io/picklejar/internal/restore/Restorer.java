package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.closure.Jobs;
import io.picklejar.internal.heap.MaterializeException;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.GraphCodec;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.Section;
import io.picklejar.internal.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Restores closures: the worker's side of the flow, in the order of {@link #restore}. */
public final class Restorer {

  /**
   * One restore at a time defines classes, runs initializers and sets statics: initializers with
   * cycles between classes can't deadlock then, and a function never sees half of another's
   * statics.
   */
  private static final ReentrantLock LOCK = new ReentrantLock();

  private static volatile boolean worker;

  private final PackedClosure closure;
  private final ClassLoader loader;
  private final Gate gate;

  private Restorer(PackedClosure closure, ClassLoader loader, Gate gate) {
    this.gate = gate;
    this.closure = closure;
    this.loader = loader;
  }

  /**
   * {@return the function}
   *
   * @param loader loader in which the function's classes are looked up, and defined if it has none
   * @throws RestoreException if the bytes are not a closure that this JVM can restore; nothing has
   *     been defined or set
   */
  public static @Nullable Object restore(byte[] bytes, ClassLoader loader) {
    return restore(bytes, List.of(), loader);
  }

  /**
   * {@return the function}
   *
   * @param sent parts of closures that came along, in the same stream
   */
  static @Nullable Object restore(byte[] bytes, List<byte[]> sent, ClassLoader loader) {
    Gate gate = Gate.current(bytes.length);
    if (!CapturedHere.contains(bytes)) {
      worker = true;
      gate.checkSource(bytes);
    }
    try {
      PackedClosure closure = ClosureCodec.read(bytes, gate.maxBytes(), gate.parts(loader, sent));
      gate.checkContent(closure, loader);
      return new Restorer(closure, loader, gate).restore();
    } catch (WireException e) {
      throw new RestoreException(e.getMessage() + " See README.md#troubleshooting", e);
    }
  }

  /** {@return whether functions of other JVMs have come to this one} */
  public static boolean isWorker() {
    return worker;
  }

  /** {@return whether the current thread is restoring a closure} */
  static boolean restoring() {
    return LOCK.isHeldByCurrentThread();
  }

  private @Nullable Object restore() {
    List<LiveGroup> groups = new ArrayList<>();
    ShippedClasses classes;
    LOCK.lock();
    try {
      classes = ShippedClasses.of(closure, loader, gate);
      classes.define();
      if (CapturedHere.isLive(closure.digest(), loader)) {
        CurrentValues values = new CurrentValues(classes);
        closure.groups().forEach(packed -> groups.add(values.of(packed)));
      } else {
        Initializers.run(closure, classes);
        StaticValues values = new StaticValues(closure, classes);
        if (setStatics(values, groups)) {
          return functionOrUndo(classes, groups, values);
        }
        values.done();
      }
    } finally {
      LOCK.unlock();
    }
    return function(classes, groups);
  }

  /** {@return whether any was set} Sets all or none. */
  private boolean setStatics(StaticValues values, List<LiveGroup> groups) {
    try {
      groups.addAll(values.restore());
      return values.changed();
    } catch (RuntimeException | Error e) {
      values.undo();
      throw e;
    }
  }

  /** The statics stay as they are now only if the function can be made. */
  private @Nullable Object functionOrUndo(
      ShippedClasses classes, List<LiveGroup> groups, StaticValues values) {
    try {
      Object function = function(classes, groups);
      Jobs.restored(function, closure.job());
      values.done();
      Initializers.restored(closure, classes);
      return function;
    } catch (RuntimeException | Error e) {
      values.undo();
      throw e;
    }
  }

  private @Nullable Object function(ShippedClasses classes, List<LiveGroup> groups) {
    Section section = GraphCodec.read(closure.function(), classes);
    Materializer materializer =
        new Materializer(external -> groups.get(external.section()).object(external.index()));
    try {
      return materializer.materialize(section.roots().get(0));
    } catch (MaterializeException e) {
      throw new RestoreException(
          "The function can't be made on the worker: "
              + e.getMessage()
              + ". Give its objects what they need there, or don't capture them."
              + " See README.md#troubleshooting",
          e);
    }
  }
}
