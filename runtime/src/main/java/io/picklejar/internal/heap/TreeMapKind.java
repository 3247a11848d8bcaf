package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@link TreeMap}: the comparator, whether it is the map inside a {@link java.util.TreeSet}, then
 * keys and values in order, for a set the keys alone. Filled from a sorted view, which never
 * compares keys, so neither keys nor comparator need to be finished.
 */
final class TreeMapKind extends SpecialKind.Container {
  private static final int FIRST = 2;

  TreeMapKind() {
    super("TreeMap");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == TreeMap.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    TreeMap<?, ?> map = (TreeMap<?, ?>) live;
    boolean inSet = isInSet(map);
    @Nullable Object[] parts = inSet ? keys(map) : Entries.flatten(map, FIRST);
    parts[0] = map.comparator();
    parts[1] = inSet ? true : null;
    return parts;
  }

  private static boolean isInSet(TreeMap<?, ?> map) {
    Map.Entry<?, ?> first = map.firstEntry();
    return first != null && first.getValue() == TreeSetKind.present();
  }

  private static @Nullable Object[] keys(TreeMap<?, ?> map) {
    Object[] keys = map.keySet().toArray();
    @Nullable Object[] parts = new Object[FIRST + keys.length];
    System.arraycopy(keys, 0, parts, FIRST, keys.length);
    return parts;
  }

  @Override
  Object allocate(Class<?> type, @Nullable Object[] slots) {
    return new TreeMap<>();
  }

  @Override
  @SuppressWarnings("unchecked")
  void fill(Object live, @Nullable Object[] parts) {
    Comparator<Object> comparator = (Comparator<Object>) parts[0];
    if (comparator != null) {
      Field.COMPARATOR.write(live, comparator);
    }
    SortedMap<Object, Object> sorted =
        new SortedEntries(
            comparator, parts, FIRST, parts[1] == null ? null : TreeSetKind.present());
    ((TreeMap<Object, Object>) live).putAll(sorted);
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return parts[1] == null || index == 0
        ? Steps.entry(parts, index, FIRST)
        : "[" + (index - FIRST) + "]";
  }

  /** Resolved only where a comparator is set. */
  static final class Field {
    static final FieldSlot COMPARATOR = Access.slot(Fields.declared(TreeMap.class, "comparator"));

    private Field() {}
  }
}
