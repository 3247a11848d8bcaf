package io.picklejar.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JdkTest {
  @Test
  void the_running_jdk_is_found_first() {
    assertThat(Jdk.find(Runtime.version().feature())).contains(Jdk.current());
  }

  @Test
  void a_jdk_that_is_not_here_is_not_found() {
    assertThat(Jdk.find(5)).isEmpty();
  }

  @Test
  void a_found_jdk_has_its_tools() {
    Jdk.find(25)
        .ifPresent(jdk -> assertThat(Files.isExecutable(Path.of(jdk.tool("javac")))).isTrue());
  }
}
