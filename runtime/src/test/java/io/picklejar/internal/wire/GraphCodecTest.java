package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.internal.heap.HeapPolicy;
import io.picklejar.internal.heap.MaterializeException;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.RoundTrip;
import io.picklejar.internal.heap.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GraphCodecTest {
  private static final HeapPolicy NO_USER_CODE =
      new HeapPolicy() {
        @Override
        public boolean isUserClass(Class<?> type) {
          return false;
        }

        @Override
        public boolean usesField(String declaringClass, String fieldName) {
          return true;
        }
      };

  record Sample(int number, String text, List<Object> more) {}

  private static Object sample() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("key", new Sample(5, "text", List.of(1L, 2.0, 'c', TimeUnit.DAYS, String.class)));
    map.put(List.of("a"), new int[] {1, 2, 3});
    map.put("proxy", java.time.Instant.EPOCH);
    map.put("self", map);
    return map;
  }

  @Test
  void map_of_a_hundred_thousand_entries_is_compact() {
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      map.put("key" + i, i);
    }

    byte[] bytes = RoundTrip.bytes(map);

    assertThat(bytes.length).isLessThanOrEqualTo(1_458_519);
    assertThat(RoundTrip.read(bytes)).isEqualTo(map);
  }

  @Test
  void same_graph_gives_the_same_bytes() {
    assertThat(RoundTrip.bytes(sample())).isEqualTo(RoundTrip.bytes(sample()));
  }

  @Test
  void every_truncation_is_told_as_such() {
    byte[] bytes = RoundTrip.bytes(sample());
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> RoundTrip.read(cut))
          .as("length %d", length)
          .isInstanceOf(WireException.class);
    }
  }

  @Test
  void altered_bytes_give_an_object_or_one_of_two_exceptions() {
    byte[] bytes = RoundTrip.bytes(sample());
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] altered = bytes.clone();
      for (int j = random.nextInt(3); j >= 0; j--) {
        altered[random.nextInt(altered.length)] = (byte) random.nextInt();
      }
      try {
        RoundTrip.read(altered);
      } catch (WireException | MaterializeException expected) {
        assertThat(expected.getMessage()).isNotBlank();
      }
    }
  }

  @Test
  void forged_lengths_allocate_nothing() {
    for (int tag :
        new int[] {
          Tags.ASCII, Tags.UTF16, Tags.PRIMITIVES, Tags.OBJECTS, Tags.SPECIAL, Tags.INSTANCE
        }) {
      byte[] forged = {Tags.VERSION, 1, (byte) tag, -1, -1, -1, -1, 7, -1, -1, -1, -1, 7};
      assertThatThrownBy(() -> RoundTrip.read(forged))
          .as("tag %d", tag)
          .isInstanceOf(WireException.class);
    }
  }

  @Test
  void another_format_version_is_told() {
    byte[] bytes = RoundTrip.bytes("x");
    bytes[0] = 99;

    assertThatThrownBy(() -> RoundTrip.read(bytes))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("99");
  }

  @Test
  void missing_class_is_named() {
    byte[] bytes = RoundTrip.bytes(new Sample(1, "a", List.of()));

    assertThatThrownBy(
            () ->
                GraphCodec.read(
                    bytes,
                    name -> {
                      throw new ClassNotFoundException(name);
                    }))
        .isInstanceOf(WireException.class)
        .hasMessageContaining(Sample.class.getName());
  }

  @Test
  void sections_refer_to_each_other_and_keep_identity() {
    List<Object> shared = new ArrayList<>(List.of("s"));
    Snapshot snapshot = new Snapshot(NO_USER_CODE);
    Object first = snapshot.add("first", shared);
    Object second = snapshot.add("second", new ArrayList<>(List.of(shared, shared)));
    Encoded one = GraphCodec.write(Collections.singletonList(first), node -> null, text -> false);
    Encoded two =
        GraphCodec.write(
            Collections.singletonList(second),
            node -> one.indexOf(node) < 0 ? null : new Node.External(0, one.indexOf(node)),
            text -> false);

    Section sectionOne = GraphCodec.read(one.bytes(), Class::forName);
    Materializer materializer = new Materializer(external -> null);
    Object live = materializer.materialize(sectionOne.roots().get(0));
    Section sectionTwo = GraphCodec.read(two.bytes(), Class::forName);
    Materializer other =
        new Materializer(e -> materializer.liveOf(sectionOne.nodes().get(e.index())));
    List<?> back = (List<?>) other.materialize(sectionTwo.roots().get(0));

    assertThat(back.get(0)).isSameAs(live).isSameAs(back.get(1));
    assertThat(two.bytes().length).isLessThan(60);
  }
}
