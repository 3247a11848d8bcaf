package io.picklejar.agent.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConstantNamesTest {

  static class Example extends Thread {
    static final long LARGE = 1L << 40;
    static final double HALF = 0.5;
    String text = "a text with ünicode";

    long sum() {
      return LARGE + (long) (HALF + 3e300 * text.length());
    }
  }

  @Test
  void names_and_strings_of_a_class_file_are_there_and_others_are_not() throws IOException {
    ConstantNames constants = ConstantNames.of(classFile(Example.class));

    assertThat(
            Stream.of(
                "java/lang/Thread", "LARGE", "sum", "()J", "a text with ünicode", "text", "Code"))
        .allMatch(name -> constants.mayContain(ConstantNames.hash(name.getBytes(UTF_8))));
    assertThat(Stream.of("java/lang/Threa", "hread", "a text", "other", ""))
        .noneMatch(name -> constants.mayContain(ConstantNames.hash(name.getBytes(UTF_8))));
    assertThat(ConstantNames.NONE.mayContain(ConstantNames.hash("text".getBytes(UTF_8)))).isFalse();
  }

  private static byte[] classFile(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
