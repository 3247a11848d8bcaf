package io.picklejar.internal.restore;

import io.picklejar.internal.heap.InitializerPart;
import io.picklejar.internal.heap.MaterializeException;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects of which parts were left to the initializer, such as a service with a thread pool: those
 * that it made stay, with their parts, and get the state that they had on the launcher.
 */
final class CompletedObjects {

  private final Map<Node.Instance, Object> open = new IdentityHashMap<>();
  private final Map<Node.Special, Object> parts = new IdentityHashMap<>();
  private final List<Runnable> before = new ArrayList<>();

  /**
   * Has the materializer take what the initializer made, below a static's value. What has been
   * bound before has its state by now.
   */
  void find(@Nullable Object root, Materializer materializer) {
    for (Node node : Nodes.reachable(root)) {
      if (node instanceof Node.Special part && InitializerPart.is(part)) {
        findHolders(root, part, materializer);
      }
    }
  }

  private void findHolders(@Nullable Object root, Node.Special part, Materializer materializer) {
    Object slot = root;
    Object live = present(part);
    for (String step : InitializerPart.steps(part)) {
      if (!(slot instanceof Node.Instance holder)
          || live == null
          || live.getClass() != holder.type()) {
        return; // another one is made around the parts
      }
      if (materializer.liveOf(holder) == null) {
        open.put(holder, live);
        materializer.bind(holder, live);
      }
      slot = slot(holder, step);
      live = InitializerPart.step(live, step);
    }
    if (live != null && materializer.liveOf(part) == null) {
      parts.put(part, live);
      materializer.bind(part, live);
    }
  }

  private static @Nullable Object present(Node.Special part) {
    try {
      return InitializerPart.value(part);
    } catch (NoSuchFieldException | LinkageError e) {
      return null; // making the part says so
    }
  }

  private static @Nullable Object slot(Node.Instance holder, String field) {
    int end = holder.shape().fieldCount();
    for (int level = holder.shape().levels().size() - 1; level >= 0; level--) {
      String[] names = holder.shape().levels().get(level).names();
      end -= names.length;
      int index = List.of(names).indexOf(field);
      if (index >= 0) {
        return holder.slots()[end + index];
      }
    }
    return null;
  }

  /** Gives the objects their state. */
  void fill(Materializer materializer) {
    List<Node.Instance> holders = List.copyOf(open.keySet());
    open.clear();
    for (Node.Instance holder : holders) {
      for (int i = 0; i < holder.slots().length; i++) {
        if (!InitializerPart.is(holder.slots()[i])) {
          before.add(materializer.replace(holder, i));
        }
      }
    }
    Map<Node.Special, Object> own = new IdentityHashMap<>(parts);
    parts.clear();
    own.forEach((part, live) -> fill(part, live, materializer));
  }

  /** What the user's classes declare of a part. */
  private void fill(Node.Special part, Object live, Materializer materializer) {
    try {
      for (InitializerPart.State state : InitializerPart.state(part, live)) {
        FieldSlot slot = Access.slot(state.field());
        Object held = slot.read(live);
        slot.write(live, materializer.materialize(part.slots()[state.slot()]));
        before.add(() -> slot.write(live, held));
      }
    } catch (NoSuchFieldException e) {
      throw new MaterializeException("the worker's initializer makes another object: " + e, e);
    }
  }

  /** Puts back what the objects held before. */
  void undo() {
    before.forEach(Runnable::run);
    before.clear();
  }
}
