package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is around a closure's body. */
class SealTest {
  private static final byte[] BODY = "body".getBytes(StandardCharsets.UTF_8);
  private static final byte[] CLOSURE = Seal.of(BODY);
  private static final SealKey KEY =
      SealKey.of("a secret of length".getBytes(StandardCharsets.UTF_8));
  private static final SealKey OTHER =
      SealKey.of("another secret, as long".getBytes(StandardCharsets.UTF_8));
  private static final int HEAD = 6;

  private static byte[] with(int index, int value) {
    byte[] altered = CLOSURE.clone();
    altered[index] = (byte) value;
    return altered;
  }

  @Test
  void the_body_comes_back() {
    assertThat(Seal.open(CLOSURE)).isEqualTo(BODY);
    assertThat(Seal.open(Seal.of(new byte[0]))).isEmpty();
    assertThat(Seal.digest(CLOSURE)).isEqualTo(Digest.of(BODY));
  }

  @Test
  void a_truncated_one_is_refused_whatever_its_length() {
    for (int length = 0; length < CLOSURE.length; length++) {
      byte[] cut = Arrays.copyOf(CLOSURE, length);
      assertThatThrownBy(() -> Seal.open(cut))
          .as("length %d", length)
          .isInstanceOf(WireException.class)
          .hasMessageContaining(length < HEAD ? "not a closure" : "truncated");
      assertThat(Seal.isComplete(cut)).isEqualTo(length >= HEAD + Digest.LENGTH);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void versions_up_to_this_one_are_read(int version) {
    assertThat(Seal.open(with(4, version))).isEqualTo(BODY);
    assertThat(Seal.version(with(4, version))).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 255})
  void others_are_named(int version) {
    assertThatThrownBy(() -> Seal.open(with(4, version)))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("version " + version);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 127, -1})
  void a_kind_of_signature_that_there_is_not_is_refused(int kind) {
    assertThatThrownBy(() -> Seal.open(with(HEAD - 1, kind))).isInstanceOf(WireException.class);
    assertThat(Seal.isSigned(with(HEAD - 1, kind))).isFalse();
  }

  @Test
  void a_signed_one_says_so_and_has_the_same_digest() {
    byte[] signed = Seal.sign(CLOSURE, KEY);

    assertThat(Seal.isSigned(signed)).isTrue();
    assertThat(Seal.isSigned(CLOSURE)).isFalse();
    assertThat(Seal.isSigned(signed, KEY)).isTrue();
    assertThat(Seal.isSigned(signed, OTHER)).isFalse();
    assertThat(Seal.digest(signed)).isEqualTo(Seal.digest(CLOSURE));
    assertThat(Seal.open(signed)).isEqualTo(BODY);
  }

  @Test
  void what_is_too_short_for_a_signature_has_none() {
    byte[] signed = Seal.sign(CLOSURE, KEY);
    for (int length = 0; length < HEAD; length++) {
      assertThat(Seal.isSigned(Arrays.copyOf(signed, length))).isFalse();
    }
    assertThat(Seal.isSigned(Arrays.copyOf(signed, HEAD))).isTrue();
    for (int length = HEAD; length < signed.length; length++) {
      assertThat(Seal.isSigned(Arrays.copyOf(signed, length), KEY)).isFalse();
    }
  }

  @Test
  void the_checksum_tells_bytes_and_their_number() {
    assertThat(Seal.checksum(CLOSURE)).isEqualTo(Seal.checksum(CLOSURE.clone()));
    assertThat(Seal.checksum(CLOSURE)).isNotEqualTo(Seal.checksum(with(HEAD, 1)));
    assertThat((int) Seal.checksum(CLOSURE)).isEqualTo(CLOSURE.length);
    assertThat(Seal.checksum(CLOSURE) >>> 32).isNotZero();
  }
}
