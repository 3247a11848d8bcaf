package io.picklejar.internal.heap;

import static java.lang.invoke.MethodType.methodType;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hash maps and sets with keys that have changed since they were put: these lie by the hash that
 * they had then, where lookups miss them and two may be equal by now. The layout of the table,
 * whether a linked map is access-ordered, then for each entry the hash that it lies by, null where
 * that is the key's own, the key and the value.
 */
final class ChangedKeysKind extends SpecialKind.Container {
  private static final Set<Class<?>> TYPES =
      Set.of(HashMap.class, LinkedHashMap.class, HashSet.class, LinkedHashSet.class);
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
    for (Map.Entry<?, ?> entry : table(live).entrySet()) {
      Object key = entry.getKey();
      if (key != null && mayChange(key) && (!policy.areHashCodesQuiet() || hasChanged(entry))) {
        return policy.areHashCodesQuiet();
      }
    }
    return false;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    Map<?, ?> table = table(live);
    @Nullable Object[] parts = new Object[FIRST + WIDTH * table.size()];
    parts[0] = Layout.HASH_MAP.of(table, table.size());
    parts[1] = table instanceof LinkedHashMap ? LinkedMapKind.isAccessOrdered(table) : null;
    int next = FIRST;
    for (Map.Entry<?, ?> entry : table.entrySet()) {
      parts[next] = hasChanged(entry) ? hash(entry) : null;
      parts[next + 1] = entry.getKey();
      parts[next + 2] = live == table ? entry.getValue() : null;
      next += WIDTH;
    }
    return parts;
  }

  private static Map<?, ?> table(Object live) {
    return live instanceof Map<?, ?> map
        ? map
        : (Map<?, ?>) Objects.requireNonNull(Slots.MAP.read(live));
  }

  private static int hash(Map.Entry<?, ?> entry) {
    return (Integer) Objects.requireNonNull(Slots.HASH.read(entry));
  }

  /** A key that can't even say its hash any more lies by the one that it had. */
  private static boolean hasChanged(Map.Entry<?, ?> entry) {
    Object key = entry.getKey();
    if (key == null || !mayChange(key)) {
      return false;
    }
    try {
      return spread(key.hashCode()) != hash(entry);
    } catch (RuntimeException | StackOverflowError e) {
      return true;
    }
  }

  /** What the map makes of a hash, in all JDKs. */
  private static int spread(int hash) {
    return hash ^ hash >>> 16;
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
    Layout layout = exact == HashMap.class ? Layout.HASH_MAP : Layout.HASH_SET;
    return layout.make(slots[0], entries);
  }

  @Override
  void fill(Object live, @Nullable Object[] parts) {
    boolean isMap = live instanceof Map;
    Object present = isMap ? null : Access.readStatic(Slots.present());
    for (int i = FIRST; i < parts.length; i += WIDTH) {
      put((HashMap<?, ?>) table(live), parts[i], parts[i + 1], isMap ? parts[i + 2] : present);
    }
  }

  @SuppressWarnings("unused") // the call's type says that it gives something
  private static void put(
      HashMap<?, ?> table, @Nullable Object hash, @Nullable Object key, @Nullable Object value) {
    int spread = hash == null ? spread(Objects.hashCode(key)) : (Integer) hash;
    try {
      Object ignored = (Object) Putter.HANDLE.invokeExact(table, spread, key, value, false, true);
    } catch (Throwable e) {
      throw Protocols.thrown(e);
    }
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
    static final FieldSlot HASH = Access.slot(Fields.declared(node(), "hash"));

    private static Class<?> node() {
      try {
        return Class.forName("java.util.HashMap$Node");
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    static java.lang.reflect.Field present() {
      try {
        return HashSet.class.getDeclaredField("PRESENT");
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Puts by a hash that is given. */
  private static final class Putter {
    static final MethodHandle HANDLE = handle();

    private static MethodHandle handle() {
      try {
        return Access.callerIn(HashMap.class)
            .findVirtual(
                HashMap.class,
                "putVal",
                methodType(
                    Object.class,
                    int.class,
                    Object.class,
                    Object.class,
                    boolean.class,
                    boolean.class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
