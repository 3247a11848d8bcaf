package io.picklejar.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Leg LEG =
      new Leg(new Flight("2001/01/01 00:47", 66, 280, "SFO", "LAX"), "CA", "CA");

  @Test
  void rules_match_by_number_and_by_state() {
    Rules.parse("late:delay>60, very late:delay>120,hop:distance<300,home:from=CA,away:to=NY");

    assertThat(Rules.matching(LEG)).containsExactly("late", "hop", "home");
  }

  @Test
  void a_bad_rule_is_named() {
    assertThatThrownBy(() -> Rules.parse("late:delay=60"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("late:delay=60");
  }
}
