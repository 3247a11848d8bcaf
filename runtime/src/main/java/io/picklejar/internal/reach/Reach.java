package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MemberRef;
import io.picklejar.internal.record.MethodRecord;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The analysis of one function. Seed it with what is alive, {@link #run() run} it to the fixed
 * point, read the result.
 *
 * <p>Not thread-safe; one instance per closure.
 */
public final class Reach {

  private final Hierarchy hierarchy;
  private final Heap heap;
  private final Found found;
  private final boolean withOthers;
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Dispatch dispatch;
  private final Incoming incoming;
  private final Outgoing outgoing;
  private final Types types;
  private final Statics statics;
  private final Bodies bodies;
  private final Kept kept;
  private final Reflection reflection;
  private final CodeThatSerializes serialization;

  /** Starts an analysis over those classes and values. */
  public Reach(Universe universe, Heap heap) {
    this(universe, heap, true);
  }

  /**
   * Starts an analysis over those classes and values.
   *
   * @param withOthers whether to reach what the function itself doesn't need, and others may
   */
  public Reach(Universe universe, Heap heap, boolean withOthers) {
    this.withOthers = withOthers;
    this.hierarchy = new Hierarchy(universe);
    this.heap = heap;
    this.found = new Found();
    this.reflection = new Reflection(universe, hierarchy, this);
    this.serialization = new CodeThatSerializes(hierarchy, this);
    this.types = new Types(universe, hierarchy, this, reflection);
    this.statics = new Statics(hierarchy, heap, this);
    this.kept = new Kept(hierarchy, this);
    this.dispatch = new Dispatch(hierarchy, this);
    this.incoming = new Incoming(universe, hierarchy, heap, this);
    this.outgoing = new Outgoing(universe, hierarchy, heap, this);
    this.bodies = new Bodies(this, reflection, serialization);
  }

  /** Says what the function object is: the engine may call whatever its supertypes declare. */
  public void root(String type, Step why) {
    types.root(type, why);
  }

  /** Says which method type the function, a lambda, is called with (JVMS §4.3.3). */
  public void given(String descriptor, Step why) {
    incoming.gives(Descriptors.parameters(descriptor), why);
  }

  /** Says that the function, a lambda, implements the interface and may be called through it. */
  public void invoked(String type, Step why) {
    types.invoked(type, why);
    outgoing.mayAsk(type, why);
  }

  /** Reaches what the rule keeps, as soon as its condition holds. */
  public void keep(KeepRule rule, Step start) {
    kept.add(rule, start);
  }

  /** Reaches all statics of the class. */
  public void globals(String type, Step why) {
    ClassInfo info = hierarchy.find(type);
    if (info != null && info.user()) {
      info.record().fields().stream()
          .filter(FieldRecord::isStatic)
          .forEach(field -> statics.read(new Hierarchy.Declared<>(info, field), why));
    }
  }

  /** Reaches one static, for its value. */
  public void global(StaticField field, Step why) {
    statics.read(new MemberRef(field.owner(), field.name(), field.descriptor()), why);
  }

  /** Runs to the fixed point of code and values, first of the function alone. */
  public Reached run() {
    settle();
    while (incoming.comes() || withOthers && acts()) {
      settle();
    }
    return found.result();
  }

  /** Takes along what others need, and what the function may need of them. */
  private boolean acts() {
    heap.othersMayStay();
    return incoming.acts() | outgoing.acts();
  }

  /** Runs to the fixed point of the function's own code and values. */
  public void settle() {
    do {
      heap.arrivals().forEach(this::arrive);
      while (!work.isEmpty()) {
        work.removeFirst().run();
      }
    } while (arrivedSince());
  }

  private boolean arrivedSince() {
    boolean looked = reflection.again(heap);
    serialization.again(heap);
    var arrivals = heap.arrivals();
    arrivals.forEach(this::arrive);
    heap.unmadeEnums().forEach(statics::unmade);
    return looked || !arrivals.isEmpty() || !work.isEmpty();
  }

  private void arrive(Heap.Arrival arrival) {
    Step why = found.label(arrival.path());
    if (arrival instanceof Heap.Arrival.Instance instance) {
      types.instantiate(instance.type(), why);
      types.restored(instance.type(), why);
    } else if (arrival instanceof Heap.Arrival.Lambda lambda) {
      lambda(lambda, why);
    } else if (arrival instanceof Heap.Arrival.Named named) {
      types.literal(named.type(), why);
    } else if (arrival instanceof Heap.Arrival.Member member) {
      handle(member.member(), why);
    }
  }

  private void lambda(Heap.Arrival.Lambda lambda, Step why) {
    types.execute(lambda.capturingClass(), why);
    types.function(lambda.interfaceClass(), why);
    lambda.descriptors().forEach(descriptor -> types.loadAll(descriptor, why));
    lambda.markers().forEach(marker -> types.function(marker, why));
    handle(lambda.implementation(), why);
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  Found found() {
    return found;
  }

  CodeThatSerializes serialization() {
    return serialization;
  }

  Types types() {
    return types;
  }

  Kept kept() {
    return kept;
  }

  Statics statics() {
    return statics;
  }

  Dispatch dispatch() {
    return dispatch;
  }

  Incoming incoming() {
    return incoming;
  }

  Outgoing outgoing() {
    return outgoing;
  }

  /** A method of a user class can run. */
  void execute(Hierarchy.Declared<MethodRecord> method, Step why) {
    if (!method.owner().user()) {
      return;
    }
    String owner = method.owner().record().name();
    MemberRef id = new MemberRef(owner, method.member().name(), method.member().descriptor());
    Step step = why.then(id.toString());
    if (found.methods.putIfAbsent(id, step) == null) {
      types.execute(owner, step);
      work.addLast(() -> bodies.read(method, step));
    }
  }

  /** A method handle may be invoked, JVMS §5.4.3.5. */
  void handle(Fact.Handle handle, Step why) {
    MemberRef target = handle.target();
    types.loadAll(target.descriptor(), why);
    if (target.descriptor().startsWith("(")) {
      outgoing.called(target.descriptor(), why);
      Descriptors.parameters(target.descriptor()).forEach(type -> incoming.takes(type, why));
    }
    switch (handle.kind()) {
      case 1 -> statics.readInstance(target);
      case 2 -> statics.read(target, why);
      case 3 -> {}
      case 4 -> statics.write(target, why);
      case 5 -> {
        incoming.takes(target.owner(), why);
        dispatch.call(Fact.Call.Kind.VIRTUAL, target, why);
      }
      case 6 -> dispatch.call(Fact.Call.Kind.STATIC, target, why);
      case 7 -> dispatch.call(Fact.Call.Kind.SPECIAL, target, why);
      case 8 -> {
        types.instantiate(target.owner(), why);
        outgoing.leaves(target.owner(), why);
        dispatch.call(Fact.Call.Kind.SPECIAL, target, why);
      }
      case 9 -> {
        incoming.takes(target.owner(), why);
        dispatch.call(Fact.Call.Kind.INTERFACE, target, why);
      }
      default ->
          throw new IllegalArgumentException(
              "no reference kind " + handle.kind() + " (JVMS 5.4.3.5)");
    }
  }
}
