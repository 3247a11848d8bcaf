package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.FieldSlot;
import java.io.Externalizable;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ordinary objects, by level. */
final class InstancePlan extends Plan {
  private final Shape shape;
  private final List<SerialLevel> levels;
  private final @Nullable MethodHandle replacer;
  private final boolean custom;
  private final int enclosing;
  private final boolean trimmable;

  /** What objects go by that hold what can't travel above the first Serializable class. */
  private @Nullable InstancePlan constructed;

  /** What objects go by that a {@code readResolve} would look for. */
  private @Nullable InstancePlan asIs;

  InstancePlan(
      Class<?> type,
      Shape.Protocol protocol,
      List<SerialLevel> levels,
      @Nullable MethodHandle replacer) {
    this.levels = levels;
    this.replacer = replacer;
    this.shape = new Shape(type, protocol, levels.stream().map(SerialLevel::level).toList());
    this.custom = levels.stream().anyMatch(level -> level.level().custom());
    this.enclosing = Enclosing.slot(shape);
    this.trimmable = Enclosing.trimmable(shape) && replacer == null;
  }

  /** {@return this plan, with another one for objects that it can't take along} */
  InstancePlan orIfRefused(InstancePlan otherwise) {
    constructed = otherwise;
    return this;
  }

  /** {@return this plan, with another one for objects that are what they are} */
  InstancePlan orAsIs(InstancePlan otherwise) {
    asIs = otherwise;
    return this;
  }

  /** {@return the plan for that object of the class} */
  InstancePlan of(Object live, Plans plans, HeapPolicy policy) {
    if (asIs != null && policy.isHeldForResolving(live)) {
      return asIs;
    }
    return constructed != null && holdsRefused(live, plans) ? constructed : this;
  }

  private boolean holdsRefused(Object live, Plans plans) {
    for (SerialLevel level : levels) {
      if (level.isSerializable(shape.type())) {
        return false;
      }
      for (FieldSlot slot : level.slots()) {
        Object value = java.util.Objects.requireNonNull(slot).read(live);
        if (value != null && plans.of(value.getClass()) instanceof Plan.OfRefused) {
          return true;
        }
      }
    }
    return false;
  }

  Shape shape() {
    return shape;
  }

  /** {@return whether objects may travel with some of their fields only} */
  boolean trimmable() {
    return trimmable;
  }

  @Override
  @Nullable MethodHandle replacer() {
    return replacer;
  }

  @Override
  Node.Instance flatten(Object live) throws IOException {
    Node.Instance node = custom ? flattenCustom(live) : flattenFields(live);
    node.enclosing = enclosing;
    return node;
  }

  private Node.Instance flattenFields(Object live) {
    @Nullable Object[] slots = new Object[shape.fieldCount()];
    int first = 0;
    for (SerialLevel level : levels) {
      level.read(live, slots, first);
      first += level.size();
    }
    return new Node.Instance(shape, slots, null);
  }

  private Node.Instance flattenCustom(Object live) throws IOException {
    @Nullable Object[] seen = new Object[shape.fieldCount()];
    Node.Instance node = flattenLevels(live, seen);
    node.unsettled = levels.size() > 1 && !isAsSeen(live, seen);
    return node;
  }

  private boolean isAsSeen(Object live, @Nullable Object[] seen) {
    int first = 0;
    for (SerialLevel level : levels) {
      if (!level.isAsSeen(live, seen, first)) {
        return false;
      }
      first += level.size();
    }
    return true;
  }

  /**
   * @param seen takes what each level's fields hold once that level is written
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private Node.Instance flattenLevels(Object live, @Nullable Object[] seen) throws IOException {
    @Nullable Object[] fields = new Object[shape.fieldCount()];
    List<@Nullable Object> objects = new ArrayList<>();
    @Nullable List<Object>[] sequences = new List[levels.size()];
    int first = 0;
    for (int i = 0; i < sequences.length; i++) {
      SerialLevel level = levels.get(i);
      if (level.level().custom()) {
        sequences[i] = write(live, level, fields, first, objects);
      } else {
        level.read(live, fields, first);
      }
      level.see(live, seen, first);
      first += level.size();
    }
    @Nullable Object[] slots = Arrays.copyOf(fields, fields.length + objects.size());
    System.arraycopy(objects.toArray(), 0, slots, fields.length, objects.size());
    return new Node.Instance(shape, slots, sequences);
  }

  private List<Object> write(
      Object live,
      SerialLevel level,
      @Nullable Object[] fields,
      int first,
      List<@Nullable Object> objects)
      throws IOException {
    boolean external = shape.protocol() == Shape.Protocol.EXTERNALIZABLE;
    SerialWriter out = new SerialWriter(live, external ? null : level, fields, first, objects);
    if (external) {
      ((Externalizable) live).writeExternal(out);
    } else {
      invoke(level, live, out);
    }
    return out.finish();
  }

  private static void invoke(SerialLevel level, Object live, SerialWriter out) {
    MethodHandle method = java.util.Objects.requireNonNull(level.writeObject());
    try {
      method.invokeExact(live, (java.io.ObjectOutputStream) out);
    } catch (Throwable e) {
      throw Protocols.thrown(e);
    }
  }

  /** {@return a node without any field taken} */
  Node.Instance empty() {
    Node.Instance node = new Node.Instance(shape, new Object[shape.fieldCount()], null);
    node.enclosing = enclosing;
    return node;
  }

  /** {@return the live value of one field} */
  @Nullable Object read(Object live, int slot) {
    int index = slot;
    for (SerialLevel level : levels) {
      if (index < level.size()) {
        return java.util.Objects.requireNonNull(level.slots()[index]).read(live);
      }
      index -= level.size();
    }
    throw new IndexOutOfBoundsException(slot);
  }

  /** {@return whether the slot's value may be left out when it is refused} */
  boolean optional(Node.Instance node, int slot) {
    for (InstancePlan other : new InstancePlan[] {constructed, asIs}) {
      if (other != null && node.shape() == other.shape) {
        return other.optional(node, slot);
      }
    }
    int index = slot;
    for (SerialLevel level : levels) {
      if (index < level.size()) {
        return level.optional()[index];
      }
      index -= level.size();
    }
    return false;
  }
}
