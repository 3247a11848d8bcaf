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
    Gate gate = Gate.current(bytes.length);
    if (!CapturedHere.contains(bytes)) {
      gate.checkSource(bytes);
    }
    try {
      PackedClosure closure = ClosureCodec.read(bytes, gate.maxBytes());
      gate.checkContent(closure, loader);
      return new Restorer(closure, loader, gate).restore();
    } catch (WireException e) {
      throw new RestoreException(e.getMessage() + " See README.md#troubleshooting", e);
    }
  }

  /** {@return whether the current thread is restoring a closure} */
  static boolean restoring() {
    return LOCK.isHeldByCurrentThread();
  }

  private @Nullable Object restore() {
    ShippedClasses classes;
    Externals externals;
    LOCK.lock();
    try {
      SharedObjects shared = CapturedHere.live(closure.digest(), loader);
      classes = ShippedClasses.of(closure, loader, gate, shared != null);
      classes.define();
      if (shared != null) {
        externals = shared.or(Externals.of(unset(classes)));
      } else {
        Initializers.run(closure, classes);
        StaticValues values = new StaticValues(closure, classes);
        List<LiveGroup> groups = new ArrayList<>();
        externals = Externals.of(groups);
        if (setStatics(values, groups)) {
          return functionOrUndo(classes, externals, values);
        }
        values.done();
        Jobs.restored(classes.all(closure), closure.job());
      }
    } finally {
      LOCK.unlock();
    }
    return function(classes, externals);
  }

  /** {@return the values as they were captured, for what nobody has any more} */
  private List<LiveGroup> unset(ShippedClasses classes) {
    return closure.groups().stream()
        .map(packed -> new LiveGroup(packed, classes, LiveGroup.noneAlive(packed)))
        .toList();
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
      ShippedClasses classes, Externals externals, StaticValues values) {
    try {
      Object function = function(classes, externals);
      values.done();
      Jobs.restored(classes.all(closure), closure.job());
      Initializers.restored(closure, classes);
      return function;
    } catch (RuntimeException | Error e) {
      values.undo();
      throw e;
    }
  }

  private @Nullable Object function(ShippedClasses classes, Externals externals) {
    Section section = GraphCodec.read(closure.function(), classes);
    Materializer materializer = new Materializer(externals::object);
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
