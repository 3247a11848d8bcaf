package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Views stay views of what travels with them. */
class LiveViewsTest {

  private static TreeSet<String> letters() {
    return new TreeSet<>(List.of("a", "b", "c", "d"));
  }

  @Test
  void elements_of_a_tree_set_can_be_removed() {
    TreeSet<String> copy = RoundTrip.of(letters());

    assertThat(copy.remove("a")).isTrue();
    assertThat(copy.add("b")).isFalse();
  }

  @Test
  @SuppressWarnings("unchecked")
  void views_of_a_tree_set_see_it_and_keep_their_bounds() {
    TreeSet<String> letters = letters();
    Object[] copy =
        RoundTrip.of(new Object[] {letters.headSet("c"), letters, letters.descendingSet()});
    SortedSet<String> head = (SortedSet<String>) copy[0];

    ((Set<String>) copy[1]).add("aa");
    head.add("ab");

    assertThat(head).containsExactly("a", "aa", "ab", "b");
    assertThat(copy[1]).hasToString("[a, aa, ab, b, c, d]");
    assertThat(copy[2]).hasToString("[d, c, b, ab, aa, a]");
    assertThatThrownBy(() -> head.add("z")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_view_of_a_tree_set_alone_keeps_its_bounds() {
    NavigableSet<String> copy = RoundTrip.of(letters().subSet("b", true, "c", true));

    assertThat(copy).containsExactly("b", "c");
    assertThatThrownBy(() -> copy.add("z")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_part_of_a_copy_on_write_list_is_a_view() {
    CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2, 3, 4));
    List<List<Integer>> copy = RoundTrip.of(List.of(list, list.subList(1, 3)));

    copy.get(1).add(9);

    assertThat(copy).hasToString("[[1, 2, 3, 9, 4], [2, 3, 9]]");
  }

  @Test
  void keys_of_properties_are_a_view() {
    Properties properties = new Properties(new Properties());
    properties.put("a", "b");
    Object[] copy = RoundTrip.of(new Object[] {properties.keySet(), properties});

    ((Properties) copy[1]).put("c", "d");

    assertThat((Set<?>) copy[0]).hasSize(2);
  }

  @Test
  void iterators_around_others_go_on() {
    Iterator<Integer> iterator = Collections.unmodifiableList(List.of(1, 2, 3)).iterator();
    iterator.next();

    assertThat(RoundTrip.of(iterator)).toIterable().containsExactly(2, 3);
    assertThat(RoundTrip.of(Collections.emptyIterator())).isExhausted();
  }

  @Test
  void buffers_outside_the_heap_share_memory() {
    ByteBuffer whole = ByteBuffer.allocateDirect(16);
    LongBuffer longs = whole.asLongBuffer();
    Object[] copy =
        RoundTrip.of(new Object[] {whole.slice(4, 8).order(ByteOrder.LITTLE_ENDIAN), whole, longs});
    ByteBuffer slice = (ByteBuffer) copy[0];

    slice.put(0, (byte) 7);

    assertThat(((ByteBuffer) copy[1]).get(4)).isEqualTo((byte) 7);
    assertThat(((LongBuffer) copy[2]).get(0)).isEqualTo(7L << 24);
    assertThat(slice.order()).isEqualTo(ByteOrder.LITTLE_ENDIAN);
    assertThat(slice.isDirect()).isTrue();
    assertThat(slice.capacity()).isEqualTo(8);
  }

  @Test
  void buffers_of_other_primitives_share_arrays_and_bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    int[] array = {1, 2, 3, 4};
    IntBuffer part = IntBuffer.wrap(array, 1, 2).slice().asReadOnlyBuffer();
    Object[] copy =
        RoundTrip.of(new Object[] {bytes.position(4).asIntBuffer(), bytes, part, array});

    ((IntBuffer) copy[0]).put(0, 5);
    ((int[]) copy[3])[2] = 8;

    assertThat(((ByteBuffer) copy[1]).get(4)).isEqualTo((byte) 5);
    IntBuffer copied = (IntBuffer) copy[2];
    assertThat(new int[] {copied.get(), copied.get()}).containsExactly(2, 8);
    assertThat(copied.hasRemaining()).isFalse();
    assertThat(copied.isReadOnly()).isTrue();
    Object chars = RoundTrip.of(CharBuffer.wrap("text").position(1));
    assertThat(chars).hasToString("ext");
  }

  @Test
  void a_buffer_keeps_its_mark() {
    ByteBuffer copy = RoundTrip.of(ByteBuffer.allocate(4).position(1).mark().position(3));

    assertThat(copy.position()).isEqualTo(3);
    assertThat(copy.reset().position()).isEqualTo(1);
  }
}
