package io.picklejar.internal.restore;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.RestoreException;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassFileCheckTest {
  private static final String NAME = ClassFileCheckTest.class.getName();

  private static byte[] bytes(Class<?> type) throws IOException {
    String name = '/' + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static void check(String name, byte[] bytes) {
    ClassFileCheck.check(new PackedClass(name, bytes, false, List.of()));
  }

  @Test
  void class_files_pass() throws IOException {
    List<Class<?>> types =
        List.of(ClassFileCheckTest.class, String.class, Map.Entry.class, Override.class);
    for (Class<?> type : types) {
      check(type.getName(), bytes(type));
    }
  }

  @Test
  void a_part_of_a_class_file_is_none() throws IOException {
    byte[] whole = bytes(ClassFileCheckTest.class);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> check(NAME, part))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining(NAME);
    }
    byte[] longer = Arrays.copyOf(whole, whole.length + 1);
    assertThatThrownBy(() -> check(NAME, longer)).hasMessageContaining("behind");
  }

  @Test
  void whatever_the_bytes_are_nothing_else_is_thrown() throws IOException {
    byte[] whole = bytes(ClassFileCheckTest.class);
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = whole.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      assertThatCode(() -> tolerate(changed)).doesNotThrowAnyException();
    }
  }

  private static void tolerate(byte[] bytes) {
    try {
      check(NAME, bytes);
    } catch (RestoreException e) {
      // as it should be
    }
  }
}
