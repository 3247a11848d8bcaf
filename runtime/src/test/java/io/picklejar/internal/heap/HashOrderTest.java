package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hash tables iterate in the same order as where they came from, now and after further puts. */
class HashOrderTest {

  static Stream<IntFunction<Map<Object, Object>>> maps() {
    return Stream.of(
        HashMap::new,
        capacity -> new HashMap<>(capacity, 3),
        ConcurrentHashMap::new,
        Hashtable::new,
        WeakHashMap::new,
        Properties::new);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void a_map_keeps_its_order_whatever_it_was_made_for(IntFunction<Map<Object, Object>> empty) {
    for (int capacity : new int[] {1, 16, 100, 3000}) {
      for (int size = 0; size < 40; size++) {
        Map<Object, Object> map = filled(empty.apply(capacity), size);
        Map<Object, Object> copy = RoundTrip.of(map);

        assertThat(new ArrayList<>(copy.keySet())).isEqualTo(new ArrayList<>(map.keySet()));
        filled(map, 45);
        filled(copy, 45);
        assertThat(copy).hasToString(map.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void a_map_that_has_shrunk_keeps_its_order(IntFunction<Map<Object, Object>> empty) {
    Map<Object, Object> map = filled(empty.apply(8), 500);
    map.keySet().retainAll(filled(new HashMap<>(), 9).keySet());

    assertThat(RoundTrip.of(map)).hasToString(map.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 100, 3000})
  void a_set_keeps_its_order(int capacity) {
    Set<Object> set = new HashSet<>(capacity);
    set.addAll(filled(new HashMap<>(), 20).keySet());

    assertThat(RoundTrip.of(set)).hasToString(set.toString());
  }

  static class OwnMap extends HashMap<Object, Object> {
    OwnMap(int capacity) {
      super(capacity);
    }

    /** Not what travels. */
    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
      return new LinkedHashSet<>(super.entrySet());
    }
  }

  static class OwnSet extends HashSet<Object> {
    OwnSet(int capacity) {
      super(capacity);
    }
  }

  static class OwnTable extends Hashtable<Object, Object> {
    OwnTable(int capacity) {
      super(capacity);
    }
  }

  static class OwnConcurrentMap extends ConcurrentHashMap<Object, Object> {
    OwnConcurrentMap(int capacity) {
      super(capacity);
    }
  }

  static class Recent extends LinkedHashMap<Object, Object> {
    Recent(int capacity) {
      super(capacity, 0.75f, true);
    }
  }

  static Stream<IntFunction<Map<Object, Object>>> subclasses() {
    return Stream.of(OwnMap::new, OwnTable::new, OwnConcurrentMap::new, Recent::new);
  }

  @ParameterizedTest
  @MethodSource("subclasses")
  void a_map_of_a_user_class_keeps_its_order(IntFunction<Map<Object, Object>> empty) {
    a_map_keeps_its_order_whatever_it_was_made_for(empty);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 1000})
  void a_set_of_a_user_class_keeps_its_order(int capacity) {
    for (int size = 0; size < 20; size++) {
      Set<Object> set = new OwnSet(capacity);
      set.addAll(filled(new HashMap<>(), size).keySet());

      assertThat(RoundTrip.of(set)).hasToString(set.toString()).isInstanceOf(OwnSet.class);
    }
  }

  /** Keys of one hash code stay in their order too. */
  private static Map<Object, Object> filled(Map<Object, Object> map, int size) {
    for (int i = 0; i < size; i++) {
      map.put(("key" + i * 1009).intern(), i);
    }
    List.of("Aa", "BB", "AaAa", "BBBB", "AaBB").forEach(key -> map.put(key, 1));
    return map;
  }
}
