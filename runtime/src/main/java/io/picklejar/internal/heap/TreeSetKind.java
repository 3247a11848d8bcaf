package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@link TreeSet}: the comparator, then the elements in order. The map behind a set that is a view
 * of a map is lost.
 */
final class TreeSetKind extends SpecialKind.Container {

  TreeSetKind() {
    super("TreeSet");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == TreeSet.class;
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    TreeSet<?> set = (TreeSet<?>) live;
    Object[] elements = set.toArray();
    @Nullable Object[] parts = new Object[elements.length + 1];
    parts[0] = set.comparator();
    System.arraycopy(elements, 0, parts, 1, elements.length);
    return parts;
  }

  @Override
  Object allocate(Class<?> type, @Nullable Object[] slots) {
    return new TreeSet<>();
  }

  @Override
  @SuppressWarnings("unchecked")
  void fill(Object live, @Nullable Object[] parts) {
    Comparator<Object> comparator = (Comparator<Object>) parts[0];
    TreeMap<Object, Object> map =
        (TreeMap<Object, Object>) Objects.requireNonNull(Field.MAP.read(live));
    if (comparator != null) {
      TreeMapKind.Field.COMPARATOR.write(map, comparator);
    }
    map.putAll(new SortedEntries(comparator, parts, 1, 1));
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return index == 0 ? ".comparator" : "[" + (index - 1) + "]";
  }

  private static final class Field {
    static final FieldSlot MAP = Access.slot(Fields.declared(TreeSet.class, "m"));
  }
}
