package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BufferTest {

  @Test
  void it_grows_by_more_than_double() {
    Buffer buffer = new Buffer();

    assertThat(buffer.grow(5_000_000)).isTrue();
    assertThat(buffer.grow(5_000_000)).isFalse();
    buffer.writeLongs(new long[500_000], 0, 500_000);

    assertThat(buffer.position()).isEqualTo(4_000_000);
    assertThat(buffer.getBuffer()).hasSizeGreaterThanOrEqualTo(5_000_000);
  }

  @Test
  void more_than_an_array_holds_is_an_error_that_says_so() {
    Buffer buffer = new Buffer();
    buffer.writeLong(1);

    assertThatThrownBy(() -> buffer.grow(8L * (1 << 28)))
        .isInstanceOf(TooLargeException.class)
        .hasMessageContaining("2147483639 bytes");
    assertThatThrownBy(() -> buffer.grow(Integer.MAX_VALUE - 8))
        .isInstanceOf(TooLargeException.class);
  }

  @Test
  void the_error_names_what_is_too_large() {
    assertThat(new TooLargeException("more than that").of("Main.table"))
        .hasMessage("Main.table: more than that");
  }
}
