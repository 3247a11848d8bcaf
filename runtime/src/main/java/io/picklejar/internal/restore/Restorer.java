package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.closure.Jobs;
import io.picklejar.internal.heap.MaterializeException;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.restore.ClassState.FieldState;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.GraphCodec;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.Seal;
import io.picklejar.internal.wire.Section;
import io.picklejar.internal.wire.WireException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Restores closures: the worker's side of the flow, in the order of {@link #restore}. */
public final class Restorer {

  private static volatile boolean worker;

  private final PackedClosure closure;
  private final ClassLoader loader;
  private final Gate gate;
  private final FromStream stream;
  private final CompanionObjects companions;
  private final List<LiveGroup> groups = new ArrayList<>();
  private final Map<Repeats.Place, Object> shared = new HashMap<>();
  private @Nullable ShippedClasses classes;
  private ShippedResources resources = ShippedResources.none();
  private @Nullable SharedObjects captured;
  private boolean live;
  private boolean made;

  private Restorer(PackedClosure closure, ClassLoader loader, Gate gate, FromStream stream) {
    this.gate = gate;
    this.stream = stream;
    this.companions = CompanionObjects.of(closure, stream.companions());
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
    return restore(bytes, ReadingLoader.of(loader), FromStream.nothing());
  }

  /**
   * {@return the function}
   *
   * @param reading the loaders that may be meant
   * @param stream what came with it
   * @throws RestoreException as {@link #restore(byte[], ClassLoader)} does
   */
  static @Nullable Object restore(byte[] bytes, ReadingLoader reading, FromStream stream) {
    Gate gate = Gate.current(bytes.length);
    if (!CapturedHere.contains(bytes)) {
      worker = true;
      gate.checkSource(bytes);
    }
    ClassLoader own = reading.own();
    Repeats.Repeat repeat = stream.isShared() ? null : Repeats.find(bytes, own, gate);
    if (repeat != null) {
      return declared(() -> again(repeat, bytes, ShippedClasses.in(own, gate), stream));
    }
    return declared(
        () -> {
          PackedClosure closure =
              ClosureCodec.read(bytes, gate.maxBytes(), gate.parts(own, stream.parts()));
          ClassLoader loader = reading.place(closure);
          gate.checkContent(closure, loader);
          Restorer restorer = new Restorer(closure, loader, gate, stream);
          Object function = restorer.restore();
          if (!stream.isShared()) {
            restorer.remember(bytes, function);
          }
          return function;
        });
  }

  /** {@return the function of a closure that was read from a source that the gate has let in} */
  static @Nullable Object restore(Supplier<PackedClosure> source, ClassLoader loader, Gate gate) {
    return declared(
        () -> {
          PackedClosure closure = source.get();
          gate.checkContent(closure, loader);
          return new Restorer(closure, loader, gate, FromStream.nothing()).restore();
        });
  }

  /** What a closure that doesn't fit itself or this JVM may throw is said in one way. */
  private static @Nullable Object declared(Supplier<@Nullable Object> restoring) {
    try {
      return restoring.get();
    } catch (RestoreException e) {
      throw e;
    } catch (WireException e) {
      throw new RestoreException(e.getMessage() + " See README.md#troubleshooting", e);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw new RestoreException(
          "The closure can't be restored in this JVM: "
              + e
              + ". Give launcher and worker the same classes, and ship it again."
              + " See README.md#troubleshooting",
          e);
    }
  }

  /** {@return whether functions of other JVMs have come to this one} */
  public static boolean isWorker() {
    return worker;
  }

  private static @Nullable Object again(
      Repeats.Repeat repeat, byte[] bytes, ShippedClasses classes, FromStream stream) {
    Section section = GraphCodec.read(repeat.function(), classes);
    Materializer materializer =
        new Materializer(external -> repeat.shared(external.section(), external.index()));
    return making(() -> stream.objects().keep(Seal.digest(bytes), section, materializer));
  }

  private @Nullable Object restore() {
    try {
      Object function = RestoreLock.during(this::setAndMake);
      return made ? function : function(classes());
    } catch (Throwable e) {
      resources.undo();
      throw e;
    }
  }

  private ShippedClasses classes() {
    return Objects.requireNonNull(classes);
  }

  private @Nullable Object setAndMake() {
    captured = CapturedHere.live(closure.digest(), loader);
    live = captured != null;
    ShippedClasses of = ShippedClasses.of(closure, loader, gate, live);
    classes = of;
    of.define();
    if (live) {
      closure.groups().forEach(packed -> groups.add(LiveGroup.unset(packed, of)));
      return null;
    }
    resources = ShippedResources.add(closure, of.loader());
    Initializers.run(closure, of);
    NeededInitializers needed = NeededInitializers.of(closure, of);
    StaticValues values = new StaticValues(closure, of, companions);
    Object function = setOrUndo(values, needed);
    values.done();
    Jobs.restored(of.all(closure), closure.job());
    if (made) {
      Initializers.restored(closure, of);
    }
    return function;
  }

  /** Sets all statics or none; they stay as they are then only if the function can be made. */
  private @Nullable Object setOrUndo(StaticValues values, NeededInitializers needed) {
    try {
      groups.addAll(values.restore(needed));
      made = values.changed();
      return made ? function(classes()) : null;
    } catch (Throwable e) {
      values.undo();
      throw e;
    }
  }

  private void remember(byte[] bytes, @Nullable Object function) {
    Map<FieldState, PackedField> values = new LinkedHashMap<>();
    if (!live) {
      closure.groups().stream()
          .flatMap(group -> group.fields().stream())
          .forEach(field -> values.put(ClassState.of(classes().get(field.owner()), field), field));
    }
    if (!live || shared.isEmpty()) {
      Repeats.remember(
          new Repeats.Restored(
              bytes,
              classes().loader(),
              gate.policy(),
              closure.job(),
              closure.function(),
              function),
          values,
          shared);
    }
  }

  private @Nullable Object function(ShippedClasses of) {
    Section section = GraphCodec.read(closure.function(), of);
    Materializer materializer = new Materializer(this::shared);
    return making(
        () -> {
          companions.bind(closure, 0, section, materializer);
          return stream.objects().keep(closure.digest(), section, materializer);
        });
  }

  private @Nullable Object shared(Node.External external) {
    Object object = captured == null ? null : captured.get(external);
    if (object == null) {
      object = groups.get(external.section()).object(external.index());
    }
    shared.put(new Repeats.Place(external.section(), external.index()), object);
    return object;
  }

  private static @Nullable Object making(Supplier<@Nullable Object> function) {
    try {
      return function.get();
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
