package io.picklejar.internal.heap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which objects begin to read before their parts are made, as all do in Java serialization: those
 * with code of their own for it, in a cycle. Parts may need what that code has prepared, and it may
 * use, when it has read them, parts that are hash tables over objects of the cycle.
 *
 * <p>Not where the cycle passes through objects that exist only when their parts do: Java gives
 * these null there. Strongly connected components by Tarjan's algorithm, with an explicit stack.
 */
final class ReadingOrder {

  /** Each needs some frames of the thread's stack; beyond, parts come first. */
  private static final int MOST_NESTED = 200;

  private static final byte UNKNOWN = 0;
  private static final byte PARTS_FIRST = 1;
  private static final byte READER_FIRST = 2;

  private final Predicate<Node> isDone;
  private byte[] verdicts = new byte[64];
  private int[] indices = new int[64];
  private int[] lows = new int[64];
  private int nested;

  /** A node whose parts are being visited. */
  private static final class Visit {
    final Node node;
    int next;

    Visit(Node node) {
      this.node = node;
    }
  }

  ReadingOrder(Predicate<Node> isDone) {
    this.isDone = isDone;
  }

  /** Counts objects that begin to read, or end. */
  void nested(int more) {
    nested += more;
  }

  /** {@return whether the object, which exists, is to read its parts before they are made} */
  boolean readsFirst(Node node) {
    if (nested >= MOST_NESTED || !reads(node)) {
      return false;
    }
    grow(node.id());
    if (verdicts[node.id()] == UNKNOWN) {
      new Search().from(node);
    }
    return verdicts[node.id()] == READER_FIRST;
  }

  private static boolean reads(Node node) {
    try {
      return node instanceof Node.Instance instance && InstanceMaker.of(instance.shape()).reads();
    } catch (NoSuchMethodException e) {
      return false; // whoever makes the object says so
    }
  }

  private void grow(int id) {
    if (id >= verdicts.length) {
      int size = Math.max(id + 1, 2 * verdicts.length);
      verdicts = Arrays.copyOf(verdicts, size);
      indices = Arrays.copyOf(indices, size);
      lows = Arrays.copyOf(lows, size);
    }
  }

  private final class Search {
    private final List<Visit> path = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private int count;

    void from(Node start) {
      enter(start);
      while (!path.isEmpty()) {
        Visit visit = path.get(path.size() - 1);
        Node part = next(visit);
        if (part != null) {
          enter(part);
        } else {
          path.remove(path.size() - 1);
          leave(visit.node);
        }
      }
    }

    private void enter(Node node) {
      indices[node.id()] = ++count;
      lows[node.id()] = count;
      open.add(node);
      path.add(new Visit(node));
    }

    /** {@return the next part that has not been visited} */
    private @Nullable Node next(Visit visit) {
      @Nullable Object[] slots = visit.node.slots();
      while (visit.next < slots.length) {
        if (slots[visit.next++] instanceof Node part && !isDone.test(part)) {
          grow(part.id());
          if (verdicts[part.id()] == UNKNOWN) {
            if (indices[part.id()] == 0) {
              return part;
            }
            low(visit.node, indices[part.id()]);
          }
        }
      }
      return null;
    }

    private void low(Node node, int index) {
      lows[node.id()] = Math.min(lows[node.id()], index);
    }

    private void leave(Node node) {
      if (!path.isEmpty()) {
        low(path.get(path.size() - 1).node, lows[node.id()]);
      }
      if (lows[node.id()] == indices[node.id()]) {
        List<Node> component = open.subList(open.lastIndexOf(node), open.size());
        boolean cycle = component.size() > 1 && component.stream().allMatch(this::existsEmpty);
        component.forEach(n -> verdicts[n.id()] = cycle ? READER_FIRST : PARTS_FIRST);
        component.clear();
      }
    }

    private boolean existsEmpty(Node node) {
      if (node instanceof Node.Special special) {
        return Specials.named(special.kind()) instanceof SpecialKind.Container;
      }
      try {
        return node instanceof Node.ObjectArray
            || node instanceof Node.Instance instance
                && InstanceMaker.of(instance.shape()).readResolve == null;
      } catch (NoSuchMethodException e) {
        return false; // whoever makes the object says so
      }
    }
  }
}
