package io.picklejar.internal.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is a value, and what is an object of which there may be two. */
class ValueClassesTest {

  private record Pair(Object left, List<String> right) {}

  private static class Final {
    final int number = 1;
  }

  private static class Equal extends Final {
    @Override
    public boolean equals(Object other) {
      return other instanceof Equal equal && equal.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(number);
    }
  }

  private static final class Counting extends Equal {
    int count;
  }

  @Test
  void records_are_values() {
    assertThat(ValueClasses.contain(Pair.class)).isTrue();
  }

  @Test
  void final_fields_need_an_equals() {
    assertThat(ValueClasses.contain(Equal.class)).isTrue();
    assertThat(ValueClasses.contain(Final.class)).isFalse();
  }

  @Test
  void one_field_that_can_change_is_enough() {
    assertThat(ValueClasses.contain(Counting.class)).isFalse();
  }

  @Test
  void interfaces_and_arrays_are_none() {
    assertThat(ValueClasses.contain(Runnable.class)).isFalse();
    assertThat(ValueClasses.contain(Pair[].class)).isFalse();
  }
}
