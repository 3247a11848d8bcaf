package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityNumbersTest {

  @Test
  void objects_have_the_numbers_of_their_first_sight_however_many_come() {
    IdentityNumbers numbers = new IdentityNumbers();
    List<Object> objects = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      objects.add(new Object());
      assertThat(numbers.numberOrAdd(objects.get(i))).isEqualTo(-1);
      assertThat(numbers.numberOrAdd(objects.get(i / 2))).isEqualTo(i / 2);
    }
    for (int i = 0; i < objects.size(); i++) {
      assertThat(numbers.numberOrAdd(objects.get(i))).isEqualTo(i);
    }
  }

  @Test
  void equal_objects_are_two() {
    IdentityNumbers numbers = new IdentityNumbers();

    assertThat(numbers.numberOrAdd(new ArrayList<>())).isEqualTo(-1);
    assertThat(numbers.numberOrAdd(new ArrayList<>())).isEqualTo(-1);
  }
}
