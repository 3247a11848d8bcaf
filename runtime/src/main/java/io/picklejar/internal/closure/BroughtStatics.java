package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveGraph;
import io.picklejar.internal.jvm.StaticSlot;
import io.picklejar.internal.reach.StaticField;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The statics that the functions of this JVM have brought, to whatever stream they were written.
 * What hangs on two statics is one object on a worker too, although each function brings the
 * statics that it reads: a function that brings a static takes those along that were brought before
 * and share an object with it.
 *
 * <p>Which objects hung on them is known by identity hashes, which keep nothing alive, and looked
 * up in the live value where one is found.
 */
final class BroughtStatics {

  private static final Map<Class<?>, Map<StaticField, BroughtStatics>> BROUGHT =
      new WeakHashMap<>();

  private final int[] hashes;

  /** The same, to be looked up, made when first asked for. */
  private @Nullable HashTable table;

  private BroughtStatics(int[] hashes) {
    this.hashes = hashes;
  }

  /** Takes note of the statics of a function that is being written. */
  static void add(Closure closure) {
    BroughtStatics brought = new BroughtStatics(closure.held());
    if (brought.hashes.length > 0) {
      closure.groups().forEach(group -> group.statics().forEach(value -> add(value, brought)));
    }
  }

  private static void add(Closure.StaticValue value, BroughtStatics brought) {
    if (EnumState.isName(value.name())) {
      return;
    }
    StaticField field =
        new StaticField(LiveUniverse.internalName(value.owner()), value.name(), value.descriptor());
    synchronized (BROUGHT) {
      BROUGHT.computeIfAbsent(value.owner(), owner -> new HashMap<>()).put(field, brought);
    }
  }

  static int[] hashes(Collection<Object> objects) {
    int[] hashes = new int[objects.size()];
    int i = 0;
    for (Object object : objects) {
      hashes[i++] = System.identityHashCode(object);
    }
    return hashes;
  }

  /**
   * {@return the statics on which one of the objects hangs by now, of those that were brought and
   * that the filter lets through}
   *
   * @param objects asked for where there are such statics
   */
  static Set<StaticField> holding(
      Supplier<List<Object>> objects, BiPredicate<Class<?>, StaticField> filter) {
    if (!any(filter)) {
      return Set.of();
    }
    List<Object> own = objects.get();
    Map<StaticField, Class<?>> candidates = candidates(hashes(own), filter);
    if (candidates.isEmpty()) {
      return Set.of();
    }
    Set<Object> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(own);
    Set<StaticField> holding = new LinkedHashSet<>();
    candidates.forEach(
        (field, owner) -> {
          if (holds(owner, field, wanted)) {
            holding.add(field);
          }
        });
    return holding;
  }

  private static boolean any(BiPredicate<Class<?>, StaticField> filter) {
    synchronized (BROUGHT) {
      return BROUGHT.entrySet().stream()
          .anyMatch(
              owner ->
                  owner.getValue().keySet().stream()
                      .anyMatch(field -> filter.test(owner.getKey(), field)));
    }
  }

  private static Map<StaticField, Class<?>> candidates(
      int[] own, BiPredicate<Class<?>, StaticField> filter) {
    Map<BroughtStatics, Boolean> meeting = new IdentityHashMap<>();
    Map<StaticField, Class<?>> candidates =
        new TreeMap<>(Comparator.comparing(StaticField::toString));
    synchronized (BROUGHT) {
      BROUGHT.forEach(
          (owner, fields) ->
              fields.forEach(
                  (field, brought) -> {
                    if (filter.test(owner, field)
                        && meeting.computeIfAbsent(brought, b -> b.meets(own))) {
                      candidates.put(field, owner);
                    }
                  }));
    }
    return candidates;
  }

  private boolean meets(int[] own) {
    if (table == null) {
      table = new HashTable(hashes);
    }
    for (int hash : own) {
      if (table.contains(hash)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Class<?> owner, StaticField field, Set<Object> objects) {
    return LiveGraph.any(read(owner, field), objects::contains);
  }

  private static @Nullable Object read(Class<?> owner, StaticField field) {
    try {
      return StaticSlot.of(owner, field.name(), field.descriptor()).read();
    } catch (NoSuchFieldException | LinkageError e) {
      return null; // it was brought before, from another version of the class
    }
  }
}
