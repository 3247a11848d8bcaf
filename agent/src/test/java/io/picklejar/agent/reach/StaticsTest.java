package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.reach.Reached;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reading, writing and calling something static brings along. */
class StaticsTest {

  private static Stream<String> methods(Reached reached) {
    return reached.methods().keySet().stream().map(m -> m.owner() + "." + m.name());
  }

  @Test
  void the_class_that_a_call_names_is_there_too_where_another_declares_the_method() {
    Reached reached =
        Sources.reached(
            """
            class Root implements Runnable {
              static class A { static void m() {} }
              static class B extends A {}
              public void run() { B.m(); }
            }
            """);

    assertThat(reached.loadable().keySet()).contains("Root$A", "Root$B");
    assertThat(reached.initialized().keySet()).contains("Root$A").doesNotContain("Root$B");
  }

  @Test
  void a_static_whose_value_is_shipped_needs_no_initializer() {
    Reached reached =
        Sources.reached(
            """
            class Root implements Runnable {
              static Object table = Maker.make();
              static class Maker { static Object make() { return ""; } }
              public void run() { System.out.println(table); }
            }
            """);

    assertThat(reached.statics().keySet()).hasSize(1);
    assertThat(reached.left()).isEmpty();
    assertThat(reached.runInitializer()).isEmpty();
    assertThat(methods(reached)).doesNotContain("Root.<clinit>", "Root$Maker.make");
  }

  @Test
  void the_class_of_a_static_counts_as_executed_with_its_super_classes() {
    Reached reached =
        Sources.reached(
            """
            class Root implements Runnable {
              static class Above {}
              static class Holder extends Above { static Object value = new Object(); }
              public void run() { System.out.println(Holder.value); }
            }
            """);

    assertThat(reached.executed().keySet()).contains("Root$Holder", "Root$Above");
  }

  @Test
  void the_type_of_a_static_is_there_also_as_the_element_of_an_array() {
    Reached reached =
        Sources.reached(
            """
            class Root implements Runnable {
              static class Element {}
              static Element[][] table;
              public void run() { System.out.println(table == null); }
            }
            """);

    assertThat(reached.loadable().keySet()).contains("Root$Element");
  }

  @Test
  void statics_that_code_writes_are_told_but_for_those_that_their_own_initializer_sets() {
    Reached reached =
        Sources.reached(
            """
            class Root implements Runnable {
              static int written;
              static class Other { static int set = written + 1; static int also; }
              public void run() { Other.also = 1; written++; }
            }
            """);

    assertThat(reached.written().keySet().stream().map(f -> f.name()).collect(Collectors.toList()))
        .containsExactlyInAnyOrder("also", "written");
  }

  @Test
  void interfaces_with_defaults_are_initialized_with_a_class_and_others_are_not() {
    Reached reached =
        Sources.reached(
            """
            class Root implements Runnable {
              interface Plain { Object P = new Object(); }
              interface WithDefault { Object D = new Object(); default void m() {} }
              static class C implements Plain, WithDefault { static void call() {} }
              public void run() { C.call(); }
            }
            """);

    assertThat(reached.initialized().keySet())
        .contains("Root$C", "Root$WithDefault")
        .doesNotContain("Root$Plain");
  }
}
