package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@link TreeMap}: the comparator, then keys and values in order. Filled from a sorted view, which
 * never compares keys, so neither keys nor comparator need to be finished.
 */
final class TreeMapKind extends SpecialKind.Container {

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
    @Nullable Object[] parts = Entries.flatten(map, 1);
    parts[0] = map.comparator();
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
    SortedMap<Object, Object> sorted = new SortedEntries(comparator, parts, 1);
    ((TreeMap<Object, Object>) live).putAll(sorted);
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return Steps.entry(parts, index, 1);
  }

  /** Resolved only where a comparator is set. */
  static final class Field {
    static final FieldSlot COMPARATOR = Access.slot(Fields.declared(TreeMap.class, "comparator"));

    private Field() {}
  }
}
