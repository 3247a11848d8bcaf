package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.internal.heap.RoundTrip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads a section is asked for each class and for each array before it is made. */
class ResolverTest {

  private static final class Asked implements ClassResolver {
    private final List<String> classes = new ArrayList<>();
    private final List<String> arrays = new ArrayList<>();
    private final int most;

    Asked(int most) {
      this.most = most;
    }

    @Override
    public Class<?> resolve(String name) throws ClassNotFoundException {
      classes.add(name);
      return Class.forName(name, false, ResolverTest.class.getClassLoader());
    }

    @Override
    public void checkArray(Class<?> type, int length) {
      arrays.add(type.getComponentType().getSimpleName() + length);
      if (length > most) {
        throw new IllegalArgumentException("too long");
      }
    }
  }

  record Pair(Object left, Object right) {}

  static Stream<Arguments> longArrays() {
    String[] words = {"a", "b", "c", "d", "e"};
    return Stream.of(new Object[5], words, new int[5], new byte[5])
        .map(array -> Arguments.of((Object) array));
  }

  @Test
  void all_arrays_are_checked() {
    Asked asked = new Asked(4);
    GraphCodec.read(
        RoundTrip.bytes(
            new Pair(new Object[] {new int[3], new String[2][1]}, new boolean[] {true})),
        asked);

    assertThat(asked.arrays)
        .containsExactlyInAnyOrder(
            "Object2", "int3", "String[]2", "String1", "String1", "boolean1");
    assertThat(asked.classes).contains(Pair.class.getName());
  }

  @ParameterizedTest
  @MethodSource("longArrays")
  void one_that_is_refused_is_not_made(Object array) {
    assertThatThrownBy(() -> GraphCodec.read(RoundTrip.bytes(array), new Asked(4)))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("too long");
    assertThat(GraphCodec.read(RoundTrip.bytes(array), new Asked(5)).nodes()).hasSize(1);
  }
}
