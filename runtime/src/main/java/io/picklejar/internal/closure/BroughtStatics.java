package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveGraph;
import io.picklejar.internal.jvm.StaticSlot;
import io.picklejar.internal.reach.StaticField;
import java.util.Arrays;
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

  private int[] hashes;
  private boolean sorted;

  private BroughtStatics(int[] hashes) {
    this.hashes = hashes;
  }

  /** Takes note of the statics of a function that is being written. */
  static void add(Closure closure) {
    BroughtStatics brought = new BroughtStatics(closure.held().clone());
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
    return objects.stream().mapToInt(System::identityHashCode).toArray();
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
    Map<StaticField, Class<?>> candidates = candidates(new BroughtStatics(hashes(own)), filter);
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
      BroughtStatics own, BiPredicate<Class<?>, StaticField> filter) {
    Map<StaticField, Class<?>> candidates =
        new TreeMap<>(Comparator.comparing(StaticField::toString));
    synchronized (BROUGHT) {
      BROUGHT.forEach(
          (owner, fields) ->
              fields.forEach(
                  (field, brought) -> {
                    if (filter.test(owner, field) && brought.meets(own)) {
                      candidates.put(field, owner);
                    }
                  }));
    }
    return candidates;
  }

  private boolean meets(BroughtStatics other) {
    int[] few = hashes.length < other.hashes.length ? hashes : other.hashes;
    int[] many = few == hashes ? other.sorted() : sorted();
    return Arrays.stream(few).anyMatch(hash -> Arrays.binarySearch(many, hash) >= 0);
  }

  private int[] sorted() {
    if (!sorted) {
      Arrays.sort(hashes);
      sorted = true;
    }
    return hashes;
  }

  private static boolean holds(Class<?> owner, StaticField field, Set<Object> objects) {
    boolean[] held = new boolean[1];
    LiveGraph.walk(read(owner, field), object -> held[0] |= objects.contains(object));
    return held[0];
  }

  private static @Nullable Object read(Class<?> owner, StaticField field) {
    try {
      return StaticSlot.of(owner, field.name(), field.descriptor()).read();
    } catch (NoSuchFieldException | LinkageError e) {
      return null; // it was brought before, from another version of the class
    }
  }
}
