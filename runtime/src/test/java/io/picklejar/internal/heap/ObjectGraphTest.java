package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ObjectGraphTest {

  static class Plain {
    final String name;
    final int number;
    private final long wide;
    transient Object note;
    Object self;

    Plain(String name, int number, long wide) {
      this.name = name;
      this.number = number;
      this.wide = wide;
    }
  }

  record Pair(Object left, Object right, int count) {}

  static class Link {
    Link next;
    int value;
  }

  /** Equal by its name, which a cycle may leave unset while the hash is asked for. */
  static class Key {
    final String name;
    Object owner;

    Key(String name) {
      this.name = Objects.requireNonNull(name);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  interface SerializableSupplier<T> extends Supplier<T>, java.io.Serializable {}

  @Test
  void plain_object_without_default_constructor_comes_back_with_final_and_transient_fields() {
    Plain plain = new Plain("a", 1, 1L << 40);
    plain.note = "n";
    plain.self = plain;

    Plain back = RoundTrip.of(plain);

    assertThat(back).isNotSameAs(plain);
    assertThat(back.name).isEqualTo("a");
    assertThat(back.number).isEqualTo(1);
    assertThat(back.wide).isEqualTo(1L << 40);
    assertThat(back.note).isEqualTo("n");
    assertThat(back.self).isSameAs(back);
  }

  @Test
  void every_primitive_keeps_its_value_and_type() {
    Object[] values = {
      true,
      (byte) -1,
      'é',
      (short) -300,
      5,
      -17,
      111,
      112,
      Integer.MIN_VALUE,
      Long.MIN_VALUE,
      1.5f,
      Double.NaN,
      -0.0
    };

    assertThat(RoundTrip.of(values)).containsExactly(values);
  }

  @Test
  void strings_keep_every_char_and_their_identity() {
    String text = new String("shared");
    Object[] values = {
      text, text, new String("shared"), "", "ÿ", "€", "\ud800 alone", "x".repeat(70_000)
    };

    Object[] back = RoundTrip.of(values);

    assertThat(back).containsExactly(values);
    assertThat(back[0]).isSameAs(back[1]).isNotSameAs(back[2]);
  }

  @Test
  void arrays_of_every_type_come_back() {
    Object[] arrays = {
      new boolean[] {true, false},
      new byte[] {1},
      new char[] {'x'},
      new short[] {-1},
      new int[] {1, -1},
      new long[] {Long.MAX_VALUE},
      new float[] {0.5f},
      new double[] {Math.PI},
      new int[][] {{1}, {}, null},
      new String[][] {{"a"}},
      new Object[0],
      new int[0]
    };

    assertThat(Arrays.deepEquals(RoundTrip.of(arrays), arrays)).isTrue();
  }

  @Test
  void shared_objects_stay_shared() {
    List<Integer> shared = new ArrayList<>(List.of(1));

    List<List<Integer>> back = RoundTrip.of(new ArrayList<>(List.of(shared, shared)));

    assertThat(back.get(0)).isSameAs(back.get(1));
  }

  @Test
  void array_that_holds_itself_comes_back() {
    Object[] array = new Object[1];
    array[0] = array;

    Object[] back = RoundTrip.of(array);

    assertThat(back[0]).isSameAs(back);
  }

  @Test
  void record_in_a_cycle_is_one_object() {
    Object[] holder = new Object[1];
    Pair pair = new Pair(holder, List.of(1), 7);
    holder[0] = pair;

    Pair back = RoundTrip.of(pair);

    assertThat(((Object[]) back.left())[0]).isSameAs(back);
    assertThat(back.count()).isEqualTo(7);
  }

  @Test
  void record_in_a_cycle_through_a_collection_is_one_object() {
    List<Object> holder = new ArrayList<>();
    Pair pair = new Pair(holder, null, 7);
    holder.add(pair);

    Pair back = RoundTrip.of(pair);

    assertThat(((List<?>) back.left()).get(0)).isSameAs(back);
  }

  @Test
  void lambda_that_reaches_itself_is_one_object() {
    Object[] holder = new Object[1];
    SerializableSupplier<Object> lambda = () -> holder[0];
    holder[0] = lambda;

    Supplier<Object> back = RoundTrip.of(lambda);

    assertThat(back.get()).isSameAs(back);
  }

  @Test
  void lambda_that_reaches_itself_through_a_map_is_one_object() {
    Map<String, Object> holder = new HashMap<>();
    SerializableSupplier<Object> lambda = () -> holder.get("self");
    holder.put("self", lambda);

    Supplier<Object> back = RoundTrip.of(lambda);

    assertThat(back.get()).isSameAs(back);
  }

  @Test
  void map_is_found_by_a_key_that_leads_back_to_it() {
    Map<Key, String> map = new HashMap<>();
    Key key = new Key("k");
    key.owner = map;
    map.put(key, "v");

    Key back = RoundTrip.of(key);

    assertThat(((Map<?, ?>) back.owner).get(new Key("k"))).isEqualTo("v");
  }

  @Test
  void set_is_found_by_an_element_far_up_the_path() {
    Key key = new Key("k");
    key.owner = new ArrayList<>(List.of(new HashSet<>(Set.of(key))));

    Key back = RoundTrip.of(key);

    assertThat(((Set<?>) ((List<?>) back.owner).get(0)).contains(new Key("k"))).isTrue();
  }

  @Test
  void million_links_and_a_hundred_thousand_nested_maps_need_no_deep_stack() throws Exception {
    Throwable[] failure = new Throwable[1];
    Thread thread = new Thread(null, () -> deep(), "small", 256 * 1024);
    thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
    thread.start();
    thread.join();
    assertThat(failure[0]).isNull();
  }

  private static void deep() {
    Link first = null;
    for (int i = 0; i < 1_000_000; i++) {
      Link link = new Link();
      link.next = first;
      link.value = i;
      first = link;
    }
    int count = 0;
    for (Link link = RoundTrip.of(first); link != null; link = link.next) {
      count++;
    }
    assertThat(count).isEqualTo(1_000_000);
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      Map<String, Object> outer = i % 2 == 0 ? new HashMap<>() : new LinkedHashMap<>();
      outer.put("m", map);
      map = outer;
    }
    Object back = RoundTrip.of(map);
    int depth = 0;
    while (back instanceof Map<?, ?> inner && !inner.isEmpty()) {
      back = inner.get("m");
      depth++;
    }
    assertThat(depth).isEqualTo(100_000);
  }
}
