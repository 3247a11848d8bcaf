package io.picklejar.internal.restore;

import io.picklejar.internal.heap.InitializerPart;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
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
  }

  /** Puts back what the objects held before. */
  void undo() {
    before.forEach(Runnable::run);
    before.clear();
  }
}
