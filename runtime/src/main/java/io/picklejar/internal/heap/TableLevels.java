package io.picklejar.internal.heap;

import static java.lang.invoke.MethodType.methodType;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import io.picklejar.internal.jvm.SerialMethods;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hash tables that user classes extend. The JDK's own {@code readObject} makes a table of another
 * length than the one written, so the order changes; these methods stand in for it and take the
 * table over from a plain one.
 */
final class TableLevels {
  private static final List<Level> LEVELS =
      List.of(
          new Level(
              HashMap.class,
              Layout.HASH_MAP,
              live -> !(live instanceof LinkedHashMap<?, ?>),
              "table",
              "size",
              "threshold",
              "loadFactor"),
          new Level(
              HashSet.class, Layout.HASH_SET, live -> !(live instanceof LinkedHashSet<?>), "map"),
          new Level(
              Hashtable.class,
              Layout.HASHTABLE,
              live -> !(live instanceof Properties),
              "table",
              "count",
              "threshold",
              "loadFactor"),
          new Level(
              ConcurrentHashMap.class,
              Layout.CONCURRENT,
              live -> true,
              "table",
              "sizeCtl",
              "baseCount"));

  private TableLevels() {}

  /** {@return what writes the part of an object that the class declares, or null} */
  static @Nullable MethodHandle writeObject(Class<?> type) {
    return handle(type, SerialMethods.writeObject(type), "write", ObjectOutputStream.class);
  }

  /** {@return what reads it, or null} */
  static @Nullable MethodHandle readObject(Class<?> type) {
    return handle(type, SerialMethods.readObject(type), "read", ObjectInputStream.class);
  }

  private static @Nullable MethodHandle handle(
      Class<?> type, @Nullable MethodHandle own, String name, Class<?> stream) {
    for (Level level : LEVELS) {
      if (level.type == type) {
        return level.handle(name, stream, Objects.requireNonNull(own));
      }
    }
    return own;
  }

  private static final class Level {
    private final Class<?> type;
    private final Layout layout;
    private final Predicate<Object> applies;
    private final String[] state;

    Level(Class<?> type, Layout layout, Predicate<Object> applies, String... state) {
      this.type = type;
      this.layout = layout;
      this.applies = applies;
      this.state = state;
    }

    MethodHandle handle(String name, Class<?> stream, MethodHandle own) {
      try {
        return MethodHandles.lookup()
            .findVirtual(
                Level.class, name, methodType(void.class, MethodHandle.class, Object.class, stream))
            .bindTo(this)
            .bindTo(own);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    void write(MethodHandle own, Object live, ObjectOutputStream out) throws Throwable {
      if (!applies.test(live)) {
        own.invokeExact(live, out);
        return;
      }
      @Nullable Object[] parts = elements(plain(live));
      Long table = layout.of(live, parts.length / width(live));
      out.writeLong(table == null ? 0 : table);
      out.writeInt(parts.length);
      for (Object part : parts) {
        out.writeObject(part);
      }
    }

    /**
     * {@return an object of the class itself with the same table: no method is overridden there}
     */
    private Object plain(Object live) {
      Object plain = Access.allocate(type);
      for (FieldSlot slot : slots()) {
        slot.write(plain, slot.read(live));
      }
      return plain;
    }

    private static @Nullable Object[] elements(Object plain) {
      return plain instanceof Map<?, ?> map
          ? Entries.flatten(map, 0)
          : ((Collection<?>) plain).toArray();
    }

    private static int width(Object live) {
      return live instanceof Map<?, ?> ? 2 : 1;
    }

    void read(MethodHandle own, Object live, ObjectInputStream in) throws Throwable {
      if (!applies.test(live)) {
        own.invokeExact(live, in);
        return;
      }
      Object plain = read(live, in);
      for (FieldSlot slot : slots()) {
        slot.write(live, slot.read(plain));
      }
    }

    @SuppressWarnings("unchecked")
    private Object read(Object live, ObjectInputStream in)
        throws IOException, ClassNotFoundException {
      long table = in.readLong();
      @Nullable Object[] parts = new Object[in.readInt()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = in.readObject();
      }
      Object plain = layout.make(table == 0 ? null : table, parts.length / width(live));
      if (plain instanceof Collection<?> set) {
        ((Collection<@Nullable Object>) set).addAll(Arrays.asList(parts));
      } else if (layout.latestFirst()) {
        Entries.putAllBackwards(plain, parts, 0);
      } else {
        Entries.putAll(plain, parts, 0);
      }
      return plain;
    }

    private List<FieldSlot> slots() {
      return Stream.of(state).map(name -> Access.slot(Fields.declared(type, name))).toList();
    }
  }
}
