package io.picklejar.internal.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.CaptureException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final Map<String, Integer> PARTS =
      Map.of("a.A.small", 10, "a.B.table", 7000, "class a.B", 900, "class a.C", 900);

  private final List<String> warnings = new ArrayList<>();

  @Test
  void what_is_within_the_budget_is_not_mentioned() {
    new Budget(5000, 6000).check("a.Fn", 5000, PARTS, warnings::add);
    assertThat(warnings).isEmpty();
  }

  @Test
  void a_warning_names_the_largest_parts_first() {
    new Budget(5000, 6000).check("a.Fn", 5001, PARTS, warnings::add);
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0))
        .contains("The function a.Fn takes 5,001 bytes, more than warnBytes=5000.")
        .contains("a.B.table 7,000, class a.B 900, class a.C 900, a.A.small 10.")
        .endsWith("See README.md#options");
  }

  @Test
  void a_larger_function_fails() {
    assertThatThrownBy(() -> new Budget(5000, 6000).check("a.Fn", 6001, PARTS, warnings::add))
        .isInstanceOf(CaptureException.class)
        .hasMessageContaining("more than failBytes=6000. Its largest parts")
        .hasMessageEndingWith("See README.md#options");
    assertThat(warnings).isEmpty();
  }
}
