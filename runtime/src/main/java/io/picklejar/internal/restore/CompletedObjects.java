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
   * Has the materializer take what the initializer made, below a global's value. What has been
   * bound before has its state by now.
   *
   * @param root the node of that value
   */
  void find(@Nullable Object root, GlobalSlot global, Materializer materializer) {
    for (Node node : Nodes.reachable(root)) {
      List<String> steps =
          node instanceof Node.Special part && InitializerPart.is(part)
              ? global.stepsTo(part)
              : null;
      if (steps != null) {
        findHolders(root, global, steps, materializer);
      }
    }
  }

  private void findHolders(
      @Nullable Object root, GlobalSlot global, List<String> steps, Materializer materializer) {
    Object slot = root;
    Object live = global.read();
    for (String step : steps) {
      if (!(slot instanceof Node holder)
          || live == null
          || !InitializerPart.isElement(step) && !isHeldBy(holder, live, materializer)) {
        return; // another one is made around the parts
      }
      slot = InitializerPart.slot(holder, step);
      live = InitializerPart.step(live, step);
    }
    if (live != null && slot instanceof Node.Special part && materializer.liveOf(part) == null) {
      parts.put(part, live);
      materializer.bind(part, live);
    }
  }

  private boolean isHeldBy(Node node, Object live, Materializer materializer) {
    if (!(node instanceof Node.Instance holder) || live.getClass() != holder.type()) {
      return false;
    }
    if (materializer.liveOf(holder) == null) {
      open.put(holder, live);
      materializer.bind(holder, live);
    }
    return true;
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
