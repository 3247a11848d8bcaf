package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Iterators and enumerations over the JDK's tables, trees and queues: the elements that are left.
 * They are found with a copy of the iterator, so that it stays where it is. Where its collection
 * has changed meanwhile, that fails as {@code next} would.
 */
final class IteratorKind extends SpecialKind.Value {
  /** Cursors that can go backwards have kinds of their own. */
  private static final Pattern CLASSES =
      Pattern.compile(
          "java\\.util\\.(HashMap|LinkedHashMap|TreeMap|IdentityHashMap|WeakHashMap|EnumMap"
              + "|RegularEnumSet|JumboEnumSet|Hashtable|ArrayDeque|PriorityQueue|LinkedList"
              + "|ImmutableCollections|ReverseOrderListView|AbstractMap"
              + "|concurrent\\.(ConcurrentHashMap|ConcurrentSkipListMap|ConcurrentLinkedQueue"
              + "|ConcurrentLinkedDeque|LinkedBlockingQueue|LinkedBlockingDeque"
              + "|LinkedTransferQueue|PriorityBlockingQueue|DelayQueue))"
              + "\\$(?!.*ListI).*(Iterator|Itr|Enumerator)"
              + "|java\\.util\\.(Collections\\$1|AbstractMap\\$[12]\\$1"
              + "|ImmutableCollections\\$Set12\\$1)|java\\.nio\\.file\\.Path\\$1");

  IteratorKind() {
    super("iterator");
  }

  @Override
  boolean handles(Class<?> type) {
    return type.getClassLoader() == null
        && Iterator.class.isAssignableFrom(type)
        && CLASSES.matcher(type.getName()).matches();
  }

  @Override
  Class<?> type(Object live) {
    return Iterator.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    List<@Nullable Object> left = new ArrayList<>();
    ((Iterator<?>) copy(live)).forEachRemaining(element -> left.add(lasting(element)));
    return left.toArray();
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) {
    return new RemainingElements(parts.clone());
  }

  /** Some entries are good only until their iterator goes on. */
  private static @Nullable Object lasting(@Nullable Object element) {
    return element instanceof Map.Entry<?, ?> entry && isBound(element.getClass())
        ? new AbstractMap.SimpleEntry<>(entry)
        : element;
  }

  private static boolean isBound(Class<?> type) {
    return type.getClassLoader() == null
        && (type.getName().contains("Map$EntryIterator$")
            || type.getName().endsWith("ConcurrentHashMap$MapEntry"));
  }

  private static Object copy(Object live) {
    Object copy = Access.allocate(live.getClass());
    for (Class<?> c : Hierarchy.downTo(live.getClass())) {
      for (Field field : Fields.instance(c)) {
        FieldSlot slot = Access.slot(field);
        slot.write(copy, inside(slot.read(live)));
      }
    }
    return copy;
  }

  /** Iterators inside go on with it, and so does what one has kept aside. */
  private static @Nullable Object inside(@Nullable Object value) {
    if (value instanceof Iterator<?> && value.getClass().getClassLoader() == null) {
      return copy(value);
    }
    return value instanceof ArrayDeque<?> aside ? aside.clone() : value;
  }
}
