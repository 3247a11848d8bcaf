package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.heap.Node;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of closures of format version 1, in the form that their kinds have now. */
class FirstFormsTest {
  private final FirstForms forms = new FirstForms();

  private Node read(String kind, Object... parts) {
    Node node = forms.special(kind, Object.class, parts.length);
    assertThat(forms.length(node)).isEqualTo(parts.length);
    System.arraycopy(parts, 0, node.slots(), 0, parts.length);
    return node;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HashSet", "HashMap", "ConcurrentHashMap", "WeakHashMap", "IdentityHashMap"})
  void hash_tables_lacked_their_length(String kind) {
    Node node = read(kind, "a", "b");

    assertThat(forms.finish()).isEmpty();
    assertThat(node.slots()).containsExactly(null, "a", "b");
  }

  @Test
  void sorted_maps_lacked_what_comes_behind_the_comparator() {
    Node node = read("TreeMap", "comparator", "key", "value");

    assertThat(forms.finish()).isEmpty();
    assertThat(node.slots()).containsExactly("comparator", null, "key", "value");
  }

  @Test
  void some_lacked_what_is_last() {
    Node local = read("ThreadLocal", "supplier");
    Node buffer = read("ByteBuffer", "array", 3);

    assertThat(forms.finish()).isEmpty();
    assertThat(local.slots()).containsExactly("supplier", null, null);
    assertThat(buffer.slots()).containsExactly("array", 3, -1);
  }

  @Test
  void sorted_sets_had_their_elements_themselves() {
    Node set = read("TreeSet", "comparator", "a", "b");
    List<Node> more = forms.finish();

    assertThat(more).hasSize(1);
    Node.Special map = (Node.Special) more.get(0);
    assertThat(map.kind()).isEqualTo("TreeMap");
    assertThat(map.type()).isEqualTo(TreeMap.class);
    assertThat(map.parts()).containsExactly("comparator", true, "a", "b");
    assertThat(set.slots()).containsExactly(map, null, null);
  }

  @Test
  void others_stay_as_they_are() {
    Node list = read("ArrayList", "a");
    Node empty = read("TreeSet");

    assertThat(forms.finish()).isEmpty();
    assertThat(list.slots()).containsExactly("a");
    assertThat(empty.slots()).isEmpty();
    assertThat(forms.length(new Node.ObjectArray(Object[].class, new Object[3]))).isEqualTo(3);
  }
}
