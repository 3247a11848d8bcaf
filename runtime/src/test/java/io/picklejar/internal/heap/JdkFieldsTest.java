package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class JdkFieldsTest {
  private static final String[] NAMES = {
    "prefix", "delimiter", "suffix", "elts", "size", "len", "emptyValue"
  };

  private static Shape shape(Class<?> type, String... names) {
    Shape.Level level = new Shape.Level(type.getName(), names, new String[names.length], false);
    return new Shape(type, Shape.Protocol.FIELDS, List.of(level));
  }

  @Test
  void an_object_of_the_jdk_with_the_same_fields_can_be_made() {
    assertThatCode(() -> JdkFields.check(shape(StringJoiner.class, NAMES)))
        .doesNotThrowAnyException();
  }

  @Test
  void one_that_would_lack_a_field_is_refused() {
    assertThatThrownBy(() -> JdkFields.check(shape(StringJoiner.class, "prefix", "delimiter")))
        .hasMessageContaining("java.util.StringJoiner has other fields in this JDK")
        .hasMessageContaining("README.md#what-cannot-travel");
  }

  @Test
  void one_whose_field_is_not_here_is_refused() {
    String[] more = java.util.Arrays.copyOf(NAMES, NAMES.length + 1);
    more[NAMES.length] = "gone";
    assertThatThrownBy(() -> JdkFields.check(shape(StringJoiner.class, more)))
        .hasMessageContaining("only there: gone");
  }

  @Test
  void trimmed_objects_of_user_classes_may_lack_fields() {
    assertThatCode(() -> JdkFields.check(shape(Trimmed.class))).doesNotThrowAnyException();
  }

  private static final class Trimmed {
    @SuppressWarnings("unused")
    private int left;
  }
}
