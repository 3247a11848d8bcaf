package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The table inside a hash map or set. Its length decides the iteration order, so one that is not
 * what the entries alone would have made it grow to travels along.
 */
abstract class Layout {

  /** {@link HashMap}, and the set around one. */
  static final Layout HASH_MAP = new OfHashMap();

  static final Layout HASH_SET = new OfHashSet();
  static final Layout CONCURRENT = new OfConcurrentMap();
  static final Layout WEAK = new OfWeakMap();
  static final Layout HASHTABLE = new OfHashtable();

  /** {@link IdentityHashMap}: its order has no meaning in another JVM. */
  static final Layout IDENTITY = new OfIdentityMap();

  /** {@return length and load factor as one number, or null if they are the usual ones} */
  abstract @Nullable Long of(Object live, int entries);

  /** {@return the empty object for that many entries} */
  final Object make(@Nullable Object layout, int entries) {
    if (layout == null) {
      return usual(entries);
    }
    long packed = (Long) layout;
    return make(
        Capacity.bounded((int) packed, entries), Float.intBitsToFloat((int) (packed >>> 32)));
  }

  abstract Object usual(int entries);

  abstract Object make(int length, float loadFactor);

  /** Sees to what the filled object needs. */
  void filled(Object live) {}

  /** {@return whether what is put later comes first within a bucket} */
  boolean latestFirst() {
    return false;
  }

  private static long pack(int length, float loadFactor) {
    return (long) Float.floatToIntBits(loadFactor) << 32 | length;
  }

  private static FieldSlot slot(Class<?> type, String name) {
    return Access.slot(Fields.declared(type, name));
  }

  /** {@return the length of the table in that field, or what {@code otherwise} says without one} */
  private static int length(Object live, FieldSlot table, FieldSlot otherwise) {
    Object array = table.read(live);
    return array == null ? number(otherwise, live) : Array.getLength(array);
  }

  private static int number(FieldSlot slot, Object live) {
    return (Integer) Objects.requireNonNull(slot.read(live));
  }

  private static float fraction(FieldSlot slot, Object live) {
    return (Float) Objects.requireNonNull(slot.read(live));
  }

  private static class OfHashMap extends Layout {
    /** Resolved on the launcher only, where they are read; so are those below. */
    private static final class Slots {
      static final FieldSlot TABLE = slot(HashMap.class, "table");
      static final FieldSlot THRESHOLD = slot(HashMap.class, "threshold");
      static final FieldSlot LOAD_FACTOR = slot(HashMap.class, "loadFactor");
    }

    @Override
    @Nullable Long of(Object live, int entries) {
      int length = length(live, Slots.TABLE, Slots.THRESHOLD);
      float loadFactor = fraction(Slots.LOAD_FACTOR, live);
      boolean usual =
          loadFactor == Capacity.LOAD_FACTOR && (length == 0 || length == Capacity.grown(entries));
      return usual ? null : pack(length, loadFactor);
    }

    @Override
    Object usual(int entries) {
      return new HashMap<>(Capacity.of(entries));
    }

    @Override
    Object make(int length, float loadFactor) {
      return new HashMap<>(length, loadFactor);
    }
  }

  private static final class OfHashSet extends OfHashMap {
    private static final class Slots {
      static final FieldSlot MAP = slot(HashSet.class, "map");
    }

    @Override
    @Nullable Long of(Object live, int entries) {
      return super.of(Objects.requireNonNull(Slots.MAP.read(live)), entries);
    }

    @Override
    Object usual(int entries) {
      return new HashSet<>(Capacity.of(entries));
    }

    @Override
    Object make(int length, float loadFactor) {
      return new HashSet<>(length, loadFactor);
    }
  }

  private static final class OfConcurrentMap extends Layout {
    private static final class Slots {
      static final FieldSlot TABLE = slot(ConcurrentHashMap.class, "table");
      static final FieldSlot CONTROL = slot(ConcurrentHashMap.class, "sizeCtl");
    }

    @Override
    @Nullable Long of(Object live, int entries) {
      int length = length(live, Slots.TABLE, Slots.CONTROL);
      return length <= 0 || length == Capacity.grownConcurrent(entries) ? null : pack(length, 1);
    }

    @Override
    Object usual(int entries) {
      return new ConcurrentHashMap<>(Capacity.concurrent(entries));
    }

    @Override
    Object make(int length, float loadFactor) {
      return new ConcurrentHashMap<>(Math.max(0, length - 1), 1);
    }
  }

  private static final class OfWeakMap extends Layout {
    private static final class Slots {
      static final FieldSlot TABLE = slot(WeakHashMap.class, "table");
      static final FieldSlot LOAD_FACTOR = slot(WeakHashMap.class, "loadFactor");
    }

    @Override
    Long of(Object live, int entries) {
      return pack(length(live, Slots.TABLE, Slots.TABLE), fraction(Slots.LOAD_FACTOR, live));
    }

    @Override
    Object usual(int entries) {
      return new WeakHashMap<>(Capacity.of(entries));
    }

    @Override
    Object make(int length, float loadFactor) {
      return new WeakHashMap<>(length, loadFactor);
    }

    @Override
    void filled(Object live) {
      ((WeakHashMap<?, ?>) live).keySet().forEach(key -> Pins.keep(live, key));
    }

    @Override
    boolean latestFirst() {
      return true;
    }
  }

  private static final class OfHashtable extends Layout {
    private static final class Slots {
      static final FieldSlot TABLE = slot(Hashtable.class, "table");
      static final FieldSlot LOAD_FACTOR = slot(Hashtable.class, "loadFactor");
    }

    @Override
    Long of(Object live, int entries) {
      return pack(length(live, Slots.TABLE, Slots.TABLE), fraction(Slots.LOAD_FACTOR, live));
    }

    @Override
    Object usual(int entries) {
      return new Hashtable<>();
    }

    @Override
    Object make(int length, float loadFactor) {
      return new Hashtable<>(length, loadFactor);
    }

    @Override
    boolean latestFirst() {
      return true;
    }
  }

  private static final class OfIdentityMap extends Layout {
    @Override
    @Nullable Long of(Object live, int entries) {
      return null;
    }

    @Override
    Object usual(int entries) {
      return new IdentityHashMap<>(Capacity.of(entries));
    }

    @Override
    Object make(int length, float loadFactor) {
      return usual(length);
    }
  }
}
