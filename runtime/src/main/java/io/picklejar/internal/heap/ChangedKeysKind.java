package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Hash maps and sets with keys that have changed since they were put: these lie by the hash that
 * they had then, where lookups miss them and two may be equal by now. The layout of the table,
 * whether a linked map is access-ordered, then for each entry the hash that it lies by, null where
 * that is the key's own, the key and the value.
 */
final class ChangedKeysKind extends SpecialKind.Container {
  private static final Set<Class<?>> TYPES =
      Set.of(
          HashMap.class,
          LinkedHashMap.class,
          HashSet.class,
          LinkedHashSet.class,
          Hashtable.class,
          ConcurrentHashMap.class);
  private static final int FIRST = 2;
  private static final int WIDTH = 3;

  ChangedKeysKind() {
    super("changed keys");
  }

  @Override
  boolean handles(Class<?> type) {
    return TYPES.contains(type);
  }

  @Override
  boolean takes(Object live, HeapPolicy policy) {
    Map<?, ?> table = table(live);
    HashNodes nodes = HashNodes.ofTable(table);
    for (Map.Entry<?, ?> node : nodes.of(table)) {
      if (hasChanged(nodes, node, policy)) {
        return true;
      }
    }
    return false;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    throw new UnsupportedOperationException();
  }

  @Override
  @Nullable Object[] parts(Object live, HeapPolicy policy) {
    Map<?, ?> table = table(live);
    HashNodes nodes = HashNodes.ofTable(table);
    Collection<? extends Map.Entry<?, ?>> entries = nodes.of(table);
    @Nullable Object[] parts = new Object[FIRST + WIDTH * entries.size()];
    parts[0] = nodes.layout.of(table, entries.size());
    parts[1] = table instanceof LinkedHashMap ? LinkedMapKind.isAccessOrdered(table) : null;
    int next = FIRST;
    for (Map.Entry<?, ?> node : entries) {
      parts[next] = hasChanged(nodes, node, policy) ? nodes.hash(node) : null;
      parts[next + 1] = node.getKey();
      parts[next + 2] = live == table ? node.getValue() : null;
      next += WIDTH;
    }
    return parts;
  }

  private static Map<?, ?> table(Object live) {
    return live instanceof Map<?, ?> map
        ? map
        : (Map<?, ?>) Objects.requireNonNull(Slots.MAP.read(live));
  }

  /** A key that can't even say its hash any more lies by the one that it had. */
  private static boolean hasChanged(HashNodes nodes, Map.Entry<?, ?> node, HeapPolicy policy) {
    Object key = node.getKey();
    if (key == null || !mayChange(key) || !policy.isHashCodeQuiet(key)) {
      return false;
    }
    try {
      return nodes.spread(key.hashCode()) != nodes.hash(node);
    } catch (RuntimeException | StackOverflowError e) {
      return true;
    }
  }

  /** Nobody is asked without need: some of the JDK's keys ask the network. */
  private static boolean mayChange(Object key) {
    Class<?> type = key.getClass();
    return !(key instanceof Enum)
        && (type.getClassLoader() != null || type.getName().startsWith("java.util."));
  }

  @Override
  Object allocate(Class<?> exact, @Nullable Object[] slots) {
    int entries = (slots.length - FIRST) / WIDTH;
    if (exact == LinkedHashMap.class) {
      return new LinkedHashMap<>(
          Capacity.of(entries), Capacity.LOAD_FACTOR, Boolean.TRUE.equals(slots[1]));
    } else if (exact == LinkedHashSet.class) {
      return new LinkedHashSet<>(Capacity.of(entries));
    }
    return layout(exact).make(slots[0], entries);
  }

  private static Layout layout(Class<?> exact) {
    return exact == ConcurrentHashMap.class
        ? Layout.CONCURRENT
        : exact == Hashtable.class
            ? Layout.HASHTABLE
            : exact == HashMap.class ? Layout.HASH_MAP : Layout.HASH_SET;
  }

  @Override
  @SuppressWarnings("unchecked")
  void fill(Object live, @Nullable Object[] parts) {
    Map<@Nullable Object, @Nullable Object> table =
        (Map<@Nullable Object, @Nullable Object>) table(live);
    HashNodes nodes = HashNodes.ofTable(table);
    Object present = live == table ? null : Access.readStatic(Slots.present());
    boolean backwards = nodes.layout.latestFirst();
    for (int n = 0; n < (parts.length - FIRST) / WIDTH; n++) {
      int i = backwards ? parts.length - WIDTH * (n + 1) : FIRST + WIDTH * n;
      Object key =
          parts[i] == null ? parts[i + 1] : FormerKey.of(nodes, hash(parts, i), parts[i + 1]);
      table.put(key, live == table ? parts[i + 2] : present);
    }
    FormerKey.giveWay(nodes, table);
  }

  private static int hash(@Nullable Object[] parts, int index) {
    return (Integer) Objects.requireNonNull(parts[index]);
  }

  @Override
  boolean needsFinished(int index) {
    return index >= FIRST && (index - FIRST) % WIDTH == 1;
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    boolean isKey = (index - FIRST) % WIDTH == 1;
    String text = '[' + Steps.key(parts[isKey ? index : Math.max(0, index - 1)]) + ']';
    return isKey ? ".keySet()" + text : text;
  }

  private static final class Slots {
    static final FieldSlot MAP = Access.slot(Fields.declared(HashSet.class, "map"));

    static java.lang.reflect.Field present() {
      try {
        return HashSet.class.getDeclaredField("PRESENT");
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
