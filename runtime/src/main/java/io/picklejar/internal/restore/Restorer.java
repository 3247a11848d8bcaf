package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.heap.MaterializeException;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.GraphCodec;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.Section;
import io.picklejar.internal.wire.WireException;
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

  private Restorer(PackedClosure closure, ClassLoader loader) {
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
    try {
      return new Restorer(ClosureCodec.read(bytes), loader).restore();
    } catch (WireException | MaterializeException e) {
      throw new RestoreException(e.getMessage() + " See README.md#troubleshooting", e);
    }
  }

  /** {@return whether the current thread is restoring a closure} */
  static boolean restoring() {
    return LOCK.isHeldByCurrentThread();
  }

  private @Nullable Object restore() {
    ShippedClasses classes = ShippedClasses.of(closure, loader);
    List<LiveGroup> groups;
    LOCK.lock();
    try {
      classes.define();
      groups = CapturedHere.isLive(closure.digest(), loader) ? current(classes) : restore(classes);
    } finally {
      LOCK.unlock();
    }
    return function(classes, groups);
  }

  private List<LiveGroup> current(ShippedClasses classes) {
    CurrentValues values = new CurrentValues(classes);
    return closure.groups().stream().map(values::of).toList();
  }

  private List<LiveGroup> restore(ShippedClasses classes) {
    Initializers.run(closure, classes);
    StaticValues values = new StaticValues(closure, classes);
    List<LiveGroup> groups;
    try {
      groups = values.restore();
    } catch (RuntimeException | Error e) {
      values.undo();
      throw e;
    }
    values.done();
    Initializers.restored(closure, classes);
    return groups;
  }

  private @Nullable Object function(ShippedClasses classes, List<LiveGroup> groups) {
    Section section = GraphCodec.read(closure.function(), classes);
    Materializer materializer =
        new Materializer(external -> groups.get(external.section()).object(external.index()));
    return materializer.materialize(section.roots().get(0));
  }
}
