package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.internal.reach.Heap.Arrival;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lambdas, reflective objects and handles that values hold. */
class HandlesTest {
  private static final String SOURCE =
      """
      class Root implements Runnable {
        static Object read;
        static Object written;
        interface Shape { int area(); int edges(); }
        interface Marker { Object M = new Object(); default void m() {} }
        interface Maker { Object make(Argument a); Object again(); }
        static class Argument {}
        static class Answer {}
        static class Square implements Shape {
          int side;
          public int area() { return ofSquare(); }
          public int edges() { return 4; }
          static int ofSquare() { return 1; }
          Answer twice(Argument a) { return null; }
          static void fixed() {}
        }
        static class Above { void up() {} }
        static class Below extends Above { void up() {} }
        public void run() {}
      }
      """;

  private static MemberRef member(String owner, String name, String descriptor) {
    return new MemberRef(owner, name, descriptor);
  }

  private static Sources holding(int kind, MemberRef target) {
    return Sources.of(SOURCE)
        .arrives(new Arrival.Member(new Fact.Handle(kind, target, false), "function.f"));
  }

  private static Set<String> methods(Reached reached) {
    return reached.methods().keySet().stream()
        .filter(method -> !method.owner().equals("Root"))
        .map(method -> method.owner() + "." + method.name())
        .collect(Collectors.toSet());
  }

  private static List<String> names(Reached reached) {
    return reached.statics().keySet().stream().map(field -> field.name()).toList();
  }

  @Test
  void getters_read_and_setters_write() {
    MemberRef side = member("Root$Square", "side", "I");
    Sources getter = holding(1, side);
    getter.run();
    assertThat(getter.used()).containsExactly("Root$Square.side");
    Sources setter = holding(3, side);
    setter.run();
    assertThat(setter.used()).isEmpty();
    assertThat(names(holding(2, member("Root", "read", "Ljava/lang/Object;")).run()))
        .containsExactly("read");
    Reached writing = holding(4, member("Root", "written", "Ljava/lang/Object;")).run();
    assertThat(names(writing)).isEmpty();
    assertThat(writing.written().keySet()).hasSize(1);
  }

  @Test
  void a_virtual_method_runs_on_what_has_instances_or_may_come() {
    MemberRef area = member("Root$Shape", "area", "()I");
    assertThat(methods(holding(9, area).run()))
        .contains("Root$Square.area", "Root$Square.ofSquare")
        .doesNotContain("Root$Square.edges");
    assertThat(
            methods(
                holding(9, area).arrives(new Arrival.Instance("Root$Square", "function.g")).run()))
        .contains("Root$Square.area", "Root$Square.ofSquare")
        .doesNotContain("Root$Square.edges");
    assertThat(
            methods(
                holding(5, member("Root$Square", "area", "()I"))
                    .arrives(new Arrival.Instance("Root$Square", "function.g"))
                    .run()))
        .contains("Root$Square.area");
  }

  @Test
  void instances_may_be_there_before_or_come_later() {
    assertThat(
            methods(
                Sources.of(SOURCE)
                    .arrives(new Arrival.Instance("Root$Square", "function.g"))
                    .arrives(
                        new Arrival.Member(
                            new Fact.Handle(9, member("Root$Shape", "area", "()I"), true),
                            "function.f"))
                    .run()))
        .contains("Root$Square.area");
    assertThat(
            methods(
                holding(2, member("Root", "read", "Ljava/lang/Object;"))
                    .arrives(
                        new Arrival.Member(
                            new Fact.Handle(9, member("Root$Shape", "area", "()I"), true),
                            "function.f"))
                    .brings("Root.read", new Arrival.Instance("Root$Square", "Root.read"))
                    .run()))
        .contains("Root$Square.area");
  }

  @Test
  void a_super_method_is_called_as_it_is() {
    assertThat(
            methods(
                holding(7, member("Root$Above", "up", "()V"))
                    .arrives(new Arrival.Instance("Root$Below", "function.g"))
                    .run()))
        .contains("Root$Above.up")
        .doesNotContain("Root$Below.up");
  }

  @Test
  void a_static_method_runs_whatever_kind_of_reference_it_has() {
    MemberRef fixed = member("Root$Square", "fixed", "()V");
    for (int kind : List.of(5, 6)) {
      Reached reached = holding(kind, fixed).run();
      assertThat(methods(reached)).containsExactly("Root$Square.fixed");
      assertThat(reached.initialized()).containsKey("Root$Square");
    }
  }

  @Test
  void a_constructor_makes_objects_which_others_may_ask_anything() {
    Reached reached = holding(8, member("Root$Square", "<init>", "()V")).run();
    assertThat(methods(reached))
        .contains("Root$Square.<init>", "Root$Square.edges", "Root$Square.twice")
        .doesNotContain("Root$Square.fixed");
    assertThat(reached.initialized()).containsKey("Root$Square");
  }

  @Test
  void the_types_of_a_handle_are_loaded() {
    Reached reached =
        holding(5, member("Root$Square", "twice", "(LRoot$Argument;)LRoot$Answer;")).run();
    assertThat(reached.loadable()).containsKeys("Root$Argument", "Root$Answer", "Root$Square");
  }

  @Test
  void there_are_nine_kinds() {
    assertThatThrownBy(() -> holding(10, member("Root", "run", "()V")).run())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10");
  }

  @Test
  void a_lambda_implements_its_interface_and_markers() {
    Reached reached =
        Sources.of(SOURCE)
            .arrives(
                new Arrival.Lambda(
                    "Root$Below",
                    "Root$Maker",
                    List.of("Root$Marker"),
                    List.of("(LRoot$Argument;)LRoot$Answer;"),
                    new Fact.Handle(6, member("Root$Square", "fixed", "()V"), false),
                    "function.f"))
            .run();
    assertThat(reached.executed()).containsKeys("Root$Below", "Root$Marker", "Root$Maker");
    assertThat(reached.initialized()).containsKey("Root$Marker");
    assertThat(reached.loadable()).containsKeys("Root$Argument", "Root$Answer");
    assertThat(methods(reached)).contains("Root$Square.fixed");
  }

  @Test
  void a_class_that_a_value_holds_is_there() {
    Reached reached =
        Sources.of(SOURCE).arrives(new Arrival.Named("Root$Below", "function.f")).run();
    assertThat(reached.loadable()).containsKeys("Root$Below", "Root$Above");
    assertThat(reached.executed()).doesNotContainKey("Root$Below");
  }

  @Test
  void the_path_of_what_a_static_brings_begins_with_the_static() {
    Reached reached =
        holding(2, member("Root", "read", "Ljava/lang/Object;"))
            .brings("Root.read", new Arrival.Instance("Root$Square", "Root.read[2].next"))
            .run();
    assertThat(reached.loadable().get("Root$Square").path())
        .containsExactly("function.f", "Root.read", "Root.read[2].next", "Root$Square");
  }
}
