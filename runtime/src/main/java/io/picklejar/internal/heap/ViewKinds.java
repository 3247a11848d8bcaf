package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.MadeKind.named;
import static io.picklejar.internal.heap.Parts.parts;
import static io.picklejar.internal.heap.Parts.some;

import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** Views of collections and cursors into lists, over the collection that travels with them. */
final class ViewKinds {
  private static final Set<String> SUBLISTS =
      Set.of(
          "java.util.ArrayList$SubList",
          "java.util.AbstractList$SubList",
          "java.util.AbstractList$RandomAccessSubList");
  private static final Set<String> CURSORS =
      Set.of(
          "java.util.ArrayList$Itr",
          "java.util.ArrayList$ListItr",
          "java.util.AbstractList$Itr",
          "java.util.AbstractList$ListItr",
          "java.util.Vector$Itr",
          "java.util.Vector$ListItr");
  private static final Set<String> SPLITERATORS =
      Set.of(
          "java.util.ArrayList$ArrayListSpliterator",
          "java.util.AbstractList$RandomAccessSpliterator",
          "java.util.Vector$VectorSpliterator");
  private static final String HASH_MAPS =
      "java.util.(Linked)?(HashMap|TreeMap|IdentityHashMap|EnumMap|WeakHashMap)\\$";

  static final List<SpecialKind> ALL =
      List.of(
          named(
              "keySet",
              n -> n.matches(HASH_MAPS + "(Linked)?KeySet"),
              ViewKinds::takeMap,
              p -> turned(keys(some(p, 0)), p)),
          named(
              "values",
              n -> n.matches(HASH_MAPS + "(Linked)?Values"),
              ViewKinds::takeMap,
              p -> turned(((Map<?, ?>) some(p, 0)).values(), p)),
          named(
              "entrySet",
              n -> n.matches(HASH_MAPS + "(Linked)?EntrySet"),
              ViewKinds::takeMap,
              p -> turned(((Map<?, ?>) some(p, 0)).entrySet(), p)),
          named("subList", SUBLISTS::contains, ViewKinds::takeSubList, ViewKinds::subList),
          named(
              "subList.copied",
              "java.util.concurrent.CopyOnWriteArrayList$COWSubList"::equals,
              ViewKinds::takeCopiedSubList,
              ViewKinds::subList),
          named("listIterator", CURSORS::contains, ViewKinds::takeCursor, ViewKinds::cursor),
          named(
              "listIterator.linked",
              "java.util.LinkedList$ListItr"::equals,
              (ListIterator<?> i) -> located(i, Fields.value(i, "this$0"), i.nextIndex(), -1),
              ViewKinds::cursor),
          named(
              "listSpliterator",
              SPLITERATORS::contains,
              s -> located(s, list(s), number(s, "index"), number(s, "fence")),
              ViewKinds::spliterator),
          named(
              "arraySpliterator",
              n -> n.matches("java.util.Spliterators\\$(Int|Long|Double|)ArraySpliterator"),
              s ->
                  parts(
                      Fields.value(s, "array"),
                      number(s, "index"),
                      number(s, "fence"),
                      number(s, "characteristics")),
              ViewKinds::arraySpliterator));

  private ViewKinds() {}

  private static Object keys(Object map) {
    return map instanceof NavigableMap<?, ?> sorted
        ? sorted.navigableKeySet()
        : ((Map<?, ?>) map).keySet();
  }

  /** From JDK 21 on, views of a {@code LinkedHashMap} may go backwards. */
  private static @Nullable Object[] takeMap(Object view) {
    boolean reversed =
        Fields.find(view.getClass(), "reversed") != null
            && Boolean.TRUE.equals(Fields.value(view, "reversed"));
    return reversed ? parts(map(view), true) : parts(map(view));
  }

  private static Object turned(Object view, @Nullable Object[] parts)
      throws ReflectiveOperationException {
    return parts.length == 1 ? view : Calls.some(view, "reversed");
  }

  private static @Nullable Object map(Object view) {
    return Fields.value(view, Fields.find(view.getClass(), "m") == null ? "this$0" : "m");
  }

  private static @Nullable Object list(Object spliterator) {
    boolean told = Fields.find(spliterator.getClass(), "list") != null;
    return Fields.value(spliterator, told ? "list" : "this$0");
  }

  private static int number(Object live, String name) {
    return (Integer) Fields.some(live, name);
  }

  private static @Nullable Object[] takeSubList(List<?> view) {
    Object parent = Fields.value(view, "parent");
    int offset = number(view, "offset");
    int from = parent == null ? offset : offset - number(parent, "offset");
    Object list = parent == null ? Fields.value(view, "root") : parent;
    return located(view, list, from, from + number(view, "size"));
  }

  private static @Nullable Object[] takeCopiedSubList(List<?> view) {
    int from = number(view, "offset");
    return parts(Fields.value(view, "this$0"), from, from + number(view, "size"));
  }

  private static Object subList(@Nullable Object[] parts) {
    List<?> list = (List<?>) some(parts, 0);
    int from = Parts.number(parts, 1);
    int to = Parts.number(parts, 2);
    return isOutdated(parts, to) ? Outdated.subList(list, from, to) : list.subList(from, to);
  }

  private static @Nullable Object[] takeCursor(Iterator<?> iterator) {
    return located(
        iterator,
        Fields.value(iterator, "this$0"),
        number(iterator, "cursor"),
        number(iterator, "lastRet"));
  }

  /** One more part says that the list has changed since. */
  private static @Nullable Object[] located(
      Object live, @Nullable Object list, int first, int second) {
    return list != null && Outdated.is(live, list)
        ? parts(list, first, second, true)
        : parts(list, first, second);
  }

  private static boolean isOutdated(@Nullable Object[] parts, int end) {
    return parts.length > 3 || end > ((List<?>) some(parts, 0)).size();
  }

  private static Object arraySpliterator(@Nullable Object[] parts) {
    Object array = some(parts, 0);
    int from = Parts.number(parts, 1);
    int to = Parts.number(parts, 2);
    int traits = Parts.number(parts, 3);
    if (array instanceof int[] numbers) {
      return Spliterators.spliterator(numbers, from, to, traits);
    } else if (array instanceof long[] numbers) {
      return Spliterators.spliterator(numbers, from, to, traits);
    } else if (array instanceof double[] numbers) {
      return Spliterators.spliterator(numbers, from, to, traits);
    }
    return Spliterators.spliterator((Object[]) array, from, to, traits);
  }

  /** Before it has been asked for anything, a spliterator covers what its list then holds. */
  private static Object spliterator(@Nullable Object[] parts) {
    List<?> list = (List<?>) some(parts, 0);
    int next = Parts.number(parts, 1);
    int end = Parts.number(parts, 2);
    if (isOutdated(parts, end)) {
      return Outdated.spliterator(list, next, end);
    }
    return end < 0 ? list.spliterator() : list.subList(next, end).spliterator();
  }

  /**
   * The element returned last is asked for again, so that {@code remove} and {@code set} go on
   * working.
   */
  private static Object cursor(@Nullable Object[] parts) {
    List<?> list = (List<?>) some(parts, 0);
    int next = Parts.number(parts, 1);
    int last = Parts.number(parts, 2);
    if (isOutdated(parts, Math.max(next, last + 1))) {
      return Outdated.cursor(list, next, last);
    }
    ListIterator<?> iterator = list.listIterator(last < 0 || last >= next ? next : last);
    if (last >= 0 && last < next) {
      iterator.next();
    } else if (last >= next) {
      iterator = list.listIterator(last + 1);
      iterator.previous();
    }
    return iterator;
  }
}
