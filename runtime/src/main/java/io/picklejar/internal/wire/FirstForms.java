package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of values in closures of format version 1, where some had fewer parts. They are read into
 * nodes of today's form; where a part is missing, it is what made no difference then.
 */
final class FirstForms {

  /** What a kind lacked: some parts, before the one with that index. */
  private record Lacking(int index, @Nullable Object... parts) {}

  private static final int END = Integer.MAX_VALUE;
  private static final Object[] NOTHING = {null};
  private static final Lacking LAYOUT = new Lacking(0, NOTHING);
  private static final Map<String, Lacking> KINDS =
      Map.ofEntries(
          Map.entry("HashSet", LAYOUT),
          Map.entry("HashMap", LAYOUT),
          Map.entry("ConcurrentHashMap", LAYOUT),
          Map.entry("WeakHashMap", LAYOUT),
          Map.entry("IdentityHashMap", LAYOUT),
          Map.entry("TreeMap", new Lacking(1, NOTHING)),
          Map.entry("ThreadLocal", new Lacking(END, null, null)),
          Map.entry("ByteBuffer", new Lacking(END, -1)));

  /** How many parts were written, by node, in the order of the nodes. */
  private final Map<Node.Special, Integer> written = new LinkedHashMap<>();

  /** {@return a node for so many parts in their old form} */
  Node special(String kind, Class<?> type, int count) {
    Lacking lacking = KINDS.get(kind);
    int added = lacking == null ? 0 : lacking.parts().length;
    Node.Special node = new Node.Special(kind, type, new Object[count + added]);
    written.put(node, count);
    return node;
  }

  /** {@return how many slots of a node were written} */
  int length(Node node) {
    Integer count = node instanceof Node.Special special ? written.get(special) : null;
    return count == null ? node.slots().length : count;
  }

  /** Moves what was read to where it belongs; {@return nodes to add} */
  List<Node> finish() {
    List<Node> more = new ArrayList<>();
    written.forEach(
        (node, count) -> {
          @Nullable Object[] slots = node.slots();
          Lacking lacking = KINDS.get(node.kind());
          if (lacking != null) {
            insert(slots, Math.min(lacking.index(), count), lacking.parts());
          } else if (node.kind().equals("TreeSet") && count > 0) {
            more.add(inside(slots));
          }
        });
    return more;
  }

  private static void insert(@Nullable Object[] slots, int index, @Nullable Object[] parts) {
    int end = index + parts.length;
    System.arraycopy(slots, index, slots, end, slots.length - end);
    System.arraycopy(parts, 0, slots, index, parts.length);
  }

  /** A set had the comparator and the elements itself, and has a map of them now. */
  private static Node inside(@Nullable Object[] slots) {
    @Nullable Object[] parts = new Object[slots.length + 1];
    parts[0] = slots[0];
    parts[1] = true;
    System.arraycopy(slots, 1, parts, 2, slots.length - 1);
    Node map = new Node.Special("TreeMap", TreeMap.class, parts);
    slots[0] = map;
    java.util.Arrays.fill(slots, 1, slots.length, null);
    return map;
  }
}
