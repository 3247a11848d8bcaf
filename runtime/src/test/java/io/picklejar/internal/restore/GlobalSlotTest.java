package io.picklejar.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlobalSlotTest {

  @Test
  void one_object_is_the_same_and_so_is_none() {
    Object object = new Object();

    assertThat(GlobalSlot.same(object, object)).isTrue();
    assertThat(GlobalSlot.same(null, null)).isTrue();
    assertThat(GlobalSlot.same(object, null)).isFalse();
    assertThat(GlobalSlot.same(null, object)).isFalse();
  }

  @Test
  void equal_primitives_are_the_same_whatever_box_they_come_in() {
    assertThat(GlobalSlot.same(1_000_000L, Long.valueOf("1000000"))).isTrue();
    assertThat(GlobalSlot.same(0.5, Double.valueOf("0.5"))).isTrue();
    assertThat(GlobalSlot.same('\u1234', Character.valueOf('\u1234'))).isTrue();
    assertThat(GlobalSlot.same(true, Boolean.TRUE)).isTrue();
    assertThat(GlobalSlot.same(1, 2)).isFalse();
    assertThat(GlobalSlot.same(1, 1L)).isFalse();
    assertThat(GlobalSlot.same(0.0, -0.0)).isFalse();
  }

  @Test
  void equal_objects_are_not_the_same() {
    assertThat(GlobalSlot.same("a".repeat(2), "a".repeat(2))).isFalse();
    assertThat(GlobalSlot.same(List.of(1), List.of(1))).isFalse();
  }

  @Test
  void a_number_of_the_users_is_not_asked() {
    assertThat(GlobalSlot.same(new Asked(), new BigInteger("1"))).isFalse();
  }

  private static final class Asked extends Number {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(Object other) {
      throw new AssertionError("asked");
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public int intValue() {
      return 1;
    }

    @Override
    public long longValue() {
      return 1;
    }

    @Override
    public float floatValue() {
      return 1;
    }

    @Override
    public double doubleValue() {
      return 1;
    }
  }
}
