package io.picklejar.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.internal.wire.SealKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  private static final String KEY = "sixteen bytes or more";

  private static Policy of(Map<String, String> options) {
    return Policy.of(options, name -> false);
  }

  @Test
  void a_key_alone_means_that_signatures_are_required(@TempDir Path folder) throws IOException {
    Path key = Files.writeString(folder.resolve("key"), KEY);
    assertThat(of(Map.of("key", key.toString())).accept()).isEqualTo(Policy.Accept.SIGNED);
    assertThat(of(Map.of("key", key.toString(), "accept", "any")).accept())
        .isEqualTo(Policy.Accept.ANY);
    assertThat(of(Map.of("key", key.toString())).key()).isInstanceOf(SealKey.Hmac.class);
  }

  @Test
  void system_properties_are_options_too() {
    System.setProperty("picklejar.accept", "none");
    try {
      assertThat(of(Map.of()).accept()).isEqualTo(Policy.Accept.NONE);
      assertThat(of(Map.of("accept", "any")).accept()).isEqualTo(Policy.Accept.ANY);
    } finally {
      System.clearProperty("picklejar.accept");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "accept, some, any",
    "accept, signed, key=",
    "key, /no/such/file, /no/such/file",
    "keyEnv, NO_SUCH_VARIABLE, NO_SUCH_VARIABLE",
    "maxBytes, many, many",
    "maxBytes, 0, maxBytes=0",
    "allow, a b, a b"
  })
  void what_is_wrong_is_named(String name, String value, String named) {
    assertThatThrownBy(() -> of(Map.of(name, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }

  @Test
  void a_short_key_is_none(@TempDir Path folder) throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "short");
    assertThatThrownBy(() -> of(Map.of("key", key.toString()))).hasMessageContaining("16 bytes");
    Path pem = Files.writeString(folder.resolve("pem"), "-----BEGIN CERTIFICATE-----");
    assertThatThrownBy(() -> of(Map.of("key", pem.toString()))).hasMessageContaining("PUBLIC KEY");
  }
}
