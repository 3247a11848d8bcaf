package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.GraphCodec;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
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
    } catch (WireException e) {
      throw new RestoreException(e.getMessage() + " See README.md#troubleshooting", e);
    }
  }

  private @Nullable Object restore() {
    boolean live = CapturedHere.isLive(closure.digest(), loader);
    ShippedClasses classes = ShippedClasses.of(closure, loader);
    List<RestoredGroup> groups;
    LOCK.lock();
    try {
      classes.define();
      if (!live) {
        Initializers.run(closure, classes);
      }
      groups = groups(classes, live);
    } finally {
      LOCK.unlock();
    }
    return function(classes, groups);
  }

  private List<RestoredGroup> groups(ShippedClasses classes, boolean live) {
    List<RestoredGroup> groups = new ArrayList<>();
    StaticValues values = new StaticValues(closure, classes);
    try {
      for (PackedGroup packed : closure.groups()) {
        groups.add(live ? values.build(packed) : values.restore(packed));
      }
    } catch (RuntimeException | Error e) {
      values.undo();
      throw e;
    }
    values.done();
    return groups;
  }

  private @Nullable Object function(ShippedClasses classes, List<RestoredGroup> groups) {
    Section section = GraphCodec.read(closure.function(), classes);
    Materializer materializer = new Materializer(external -> live(groups, external));
    return materializer.materialize(section.roots().get(0));
  }

  private static @Nullable Object live(List<RestoredGroup> groups, Node.External external) {
    return groups.get(external.section()).live(external);
  }
}
