package io.picklejar.internal.heap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of object that have a representation of their own, one line each. */
final class Specials {
  private static final List<SpecialKind> COLLECTIONS =
      List.of(
          new SequenceKind("ArrayList", ArrayList.class, ArrayList::new),
          new SequenceKind("LinkedList", LinkedList.class, n -> new LinkedList<>()),
          new SequenceKind("ArrayDeque", ArrayDeque.class, ArrayDeque::new),
          new SequenceKind(
              "CopyOnWriteArrayList",
              CopyOnWriteArrayList.class,
              n -> new CopyOnWriteArrayList<>()),
          new SequenceKind(
              "ConcurrentLinkedQueue",
              ConcurrentLinkedQueue.class,
              n -> new ConcurrentLinkedQueue<>()),
          new SequenceKind(
              "ConcurrentLinkedDeque",
              ConcurrentLinkedDeque.class,
              n -> new ConcurrentLinkedDeque<>()),
          new ChangedKeysKind(),
          new SetKind("HashSet", HashSet.class, Layout.HASH_SET),
          new LinkedSetKind(),
          new MapKind("HashMap", HashMap.class, Layout.HASH_MAP),
          new MapKind("ConcurrentHashMap", ConcurrentHashMap.class, Layout.CONCURRENT),
          new MapKind("WeakHashMap", WeakHashMap.class, Layout.WEAK),
          new MapKind("Hashtable", Hashtable.class, Layout.HASHTABLE),
          new MapKind("IdentityHashMap", IdentityHashMap.class, Layout.IDENTITY),
          new PropertiesKind(),
          new LinkedMapKind(LinkedHashMap.class),
          new TreeMapKind(),
          new TreeSetKind(),
          new PriorityQueueKind(),
          new EnumMapKind(),
          new EnumSetKind());

  private static final List<SpecialKind> OTHERS =
      List.of(
          new UpdaterKind(AtomicIntegerFieldUpdater.class),
          new UpdaterKind(AtomicLongFieldUpdater.class),
          new UpdaterKind(AtomicReferenceFieldUpdater.class),
          new LoggerKind(),
          new LogManagerKind(),
          new FloggerKind(),
          new ThreadLocalKind(),
          new ByteBufferKind(),
          new MatcherKind(),
          new MatchResultKind(),
          new ScannerKind(),
          new IteratorKind(),
          new MessageDigestKind(),
          new InitializerPart.Kind(),
          new NullPointerKind(),
          new RandomKind(),
          new DateFormatKind(),
          new CollatorKind(),
          new BeamOptionsKind(),
          new CacheKind(),
          new GuavaViewKind(),
          new ConstantKind(),
          new JdkConstantKind(),
          new LibraryConstantKind(),
          new SharedValue.Kind());

  private static final List<SpecialKind> KINDS =
      Stream.of(
              COLLECTIONS,
              ImmutableKinds.ALL,
              ViewKinds.ALL,
              ValueKinds.ALL,
              CachedKinds.ALL,
              ServiceKinds.ALL,
              LaterKinds.ALL,
              TextTargets.ALL,
              ReflectionKinds.ALL,
              FormatterPieces.ALL,
              FutureKinds.ALL,
              BufferKind.ALL,
              ProtobufKinds.ALL,
              AvroKinds.ALL,
              OTHERS)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, SpecialKind> BY_NAME =
      KINDS.stream().collect(Collectors.toUnmodifiableMap(SpecialKind::name, Function.identity()));

  private Specials() {}

  /** {@return all kinds, in order} */
  static List<SpecialKind> all() {
    return KINDS;
  }

  /**
   * {@return the kind of the objects of exactly that class, or null}
   *
   * @param user whether the class is user code
   */
  static @Nullable SpecialKind of(Class<?> type, boolean user) {
    return after(null, type, user);
  }

  /** {@return the next kind of the objects of exactly that class, or null} */
  static @Nullable SpecialKind after(@Nullable SpecialKind last, Class<?> type, boolean user) {
    for (int i = last == null ? 0 : KINDS.indexOf(last) + 1; i < KINDS.size(); i++) {
      if (KINDS.get(i).handles(type, user)) {
        return KINDS.get(i);
      }
    }
    return null;
  }

  /** {@return the kind with that name, or null} */
  static @Nullable SpecialKind named(String name) {
    return BY_NAME.get(name);
  }
}
