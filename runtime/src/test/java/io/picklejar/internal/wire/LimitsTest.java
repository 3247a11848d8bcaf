package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts and indices that are read are checked to the last one. */
class LimitsTest {

  private static Input counting(int count, int bytes) {
    Output out = new Output(64, -1);
    out.writeVarInt(count, true);
    out.write(new byte[bytes]);
    return new Input(out.toBytes());
  }

  @Test
  void as_many_elements_as_there_is_room_for_are_believed_and_none_more() {
    assertThat(Checked.length(counting(3, 12), 4)).isEqualTo(3);
    assertThat(Checked.length(counting(0, 0), 4)).isZero();
    assertThatThrownBy(() -> Checked.length(counting(3, 11), 4)).isInstanceOf(WireException.class);
    assertThatThrownBy(() -> Checked.length(counting(-1, 12), 4)).isInstanceOf(WireException.class);
  }

  @Test
  void what_was_read_before_is_no_room() {
    Input in = counting(3, 12);
    assertThat(in.readByte()).isEqualTo((byte) 3);
    in.setPosition(0);
    in.setLimit(12);

    assertThatThrownBy(() -> Checked.length(in, 4)).isInstanceOf(WireException.class);
  }

  @Test
  void the_last_element_is_one_and_the_next_is_not() {
    assertThat(Checked.element(List.of("a", "b"), 0)).isEqualTo("a");
    assertThat(Checked.element(List.of("a", "b"), 1)).isEqualTo("b");
    assertThatThrownBy(() -> Checked.element(List.of("a", "b"), 2))
        .isInstanceOf(WireException.class);
    assertThatThrownBy(() -> Checked.element(List.of("a"), -1)).isInstanceOf(WireException.class);
  }

  static List<Object> arrays() {
    return List.of(
        new boolean[] {true, false},
        new byte[] {1, -1},
        new char[] {'a', '\uffff'},
        new short[] {1, Short.MIN_VALUE},
        new int[] {1, Integer.MIN_VALUE},
        new long[] {1, Long.MIN_VALUE},
        new float[] {1.5f, Float.NaN},
        new double[] {1.5, Double.NaN},
        new int[0]);
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void an_array_of_each_primitive_type_comes_back(Object array) {
    Buffer out = new Buffer();
    PrimitiveArrays.write(out, array);

    assertThat(PrimitiveArrays.read(new Input(out.toBytes()))).isEqualTo(array);
  }

  @Test
  void an_unknown_type_of_array_is_told() {
    assertThatThrownBy(() -> PrimitiveArrays.read(new Input(new byte[] {'X', 1, 1})))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("X");
  }
}
