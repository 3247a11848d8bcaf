package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Bodies that promise something else than they hold. */
class DeflatedTest {
  private static final int BOMB = 64 << 20;

  private static byte[] promising(int length, byte[] deflated) {
    ByteBuffer.wrap(deflated).putInt(length);
    return deflated;
  }

  private static void assertRefused(byte[] deflated, long most, String why) {
    assertThatThrownBy(() -> Deflated.inflate(deflated, most))
        .isInstanceOf(WireException.class)
        .hasMessageContaining(why);
  }

  @Test
  void what_was_deflated_comes_back() {
    byte[] bytes = {1, 2, 3};
    assertThat(Deflated.inflate(Deflated.of(bytes), 3)).isEqualTo(bytes);
    assertThat(Deflated.inflate(Deflated.of(new byte[0]), 0)).isEmpty();
  }

  @Test
  void a_bomb_is_refused_by_its_size() {
    byte[] bomb = Deflated.of(new byte[BOMB]);
    assertThat(bomb.length).isLessThan(BOMB / 100);
    assertRefused(bomb, BOMB - 1, "maxBytes");
  }

  @Test
  void a_bomb_behind_a_small_promise_is_inflated_no_further() {
    assertRefused(promising(10, Deflated.of(new byte[BOMB])), BOMB, "does not inflate to 10");
  }

  @Test
  void promises_allocate_nothing() {
    byte[] deflated = Deflated.of(new byte[BOMB]);
    int most = deflated.length * 1000;
    assertRefused(promising(most, deflated), Integer.MAX_VALUE, "does not inflate to " + most);
    byte[] small = Deflated.of(new byte[] {1});
    assertRefused(promising(Integer.MAX_VALUE, small), Long.MAX_VALUE, "can't inflate");
    assertRefused(promising(-1, small), Long.MAX_VALUE, "can't inflate");
  }

  @Test
  void what_is_no_deflated_body_is_refused() {
    assertRefused(new byte[] {0, 0, 0}, 100, "no body");
    assertRefused(new byte[] {0, 0, 0, 5, 1, 2, 3}, 100, "not consistent");
  }
}
