package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.reach.Heap;
import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.UnreadStatics;
import io.picklejar.internal.record.ClassRecord;
import java.util.Collection;
import java.util.List;
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

  private static final String KINDS =
      """
      import java.util.function.Supplier;
      class Root implements Runnable {
        static final int INLINED = 7;
        static int constantAtFirst = 7;
        static Object held;
        static Object large = new Object();
        static long OFFSET$x = System.nanoTime();
        static Object OFFSET$y = new Object();
        static boolean[] $jacocoData = {};
        static String serialPersistentFields = "" + System.nanoTime();
        enum Kind { ONE, TWO { void body() { } }; static Object table = new Object(); }
        static class Brought { void m() {} }
        static class Asserting { static void check(Object o) { assert o != null; } }
        static class Base { static Object inherited = new Object(); static void call() {} }
        static class Below extends Base {}
        static void turn(Kind kind) { switch (kind) { case ONE -> held = large; default -> {} } }
        public void run() { %s }
      }
      """;

  private static Sources kinds(String body) {
    return Sources.of(KINDS.formatted(body));
  }

  private static List<String> names(Collection<StaticField> fields) {
    return fields.stream().map(StaticField::name).toList();
  }

  @Test
  void a_constant_is_where_it_is_read_unless_it_may_change() {
    Reached reached = kinds("System.out.println(INLINED + constantAtFirst);").run();
    assertThat(names(reached.statics().keySet())).containsExactly("constantAtFirst");
    assertThat(names(Sources.reached(KINDS.formatted("")).statics().keySet())).isEmpty();
  }

  @Test
  void a_constant_of_an_enum_is_the_workers_own() {
    Sources sources = kinds("System.out.println(Kind.ONE + \"\" + Kind.table);");
    Reached reached = sources.run();
    assertThat(sources.constants()).containsExactly("Root$Kind.ONE");
    assertThat(names(reached.left().keySet())).containsExactly("ONE");
    assertThat(names(reached.statics().keySet())).containsExactly("table");
    assertThat(reached.runInitializer()).isEmpty();
    assertThat(reached.executed()).containsKey("Root$Kind$1");
  }

  @Test
  void the_values_of_an_enum_are_the_workers_own() {
    Sources sources = kinds("System.out.println(Kind.values().length);");
    sources.run();
    assertThat(sources.constants()).containsExactly("Root$Kind.$VALUES");
  }

  @Test
  void a_switch_over_an_enum_is_of_the_workers_ordinals() {
    Reached reached =
        Sources.reached(
            """
            class Root implements Runnable {
              public void run() { Other.turn(null); }
            }
            class Other {
              static void turn(java.util.concurrent.TimeUnit unit) {
                switch (unit) { case DAYS -> run(); default -> {} }
              }
              static void run() {}
            }
            """);
    assertThat(reached.left()).hasSize(1);
    assertThat(reached.statics()).isEmpty();
    assertThat(reached.runInitializer()).containsOnlyKeys("Other$1");
    assertThat(UnreadStatics.madeAnew(record("Other$1"))).isTrue();
  }

  private static ClassRecord record(String type) {
    return Sources.of(
            """
            class Other {
              static void turn(java.util.concurrent.TimeUnit unit) {
                switch (unit) { case DAYS -> run(); default -> {} }
              }
              static void run() {}
              static class None { int f; }
              static class Some { static int f; }
            }
            """)
        .record(type);
  }

  @Test
  void a_class_with_other_statics_or_none_is_not_made_anew() {
    assertThat(UnreadStatics.madeAnew(record("Other$None"))).isFalse();
    assertThat(UnreadStatics.madeAnew(record("Other$Some"))).isFalse();
  }

  @Test
  void the_assertion_status_is_the_workers_own_and_needs_no_initializer() {
    Reached reached = kinds("Asserting.check(null);").run();
    assertThat(names(reached.left().keySet())).containsExactly("$assertionsDisabled");
    assertThat(reached.runInitializer()).isEmpty();
  }

  @Test
  void what_belongs_to_a_jvm_is_told_by_name_and_type() {
    Reached reached =
        kinds("held = OFFSET$x + \"\" + OFFSET$y + $jacocoData + serialPersistentFields;").run();
    assertThat(names(reached.left().keySet())).containsExactly("OFFSET$x");
    assertThat(names(reached.statics().keySet()))
        .containsExactlyInAnyOrder("OFFSET$y", "$jacocoData", "serialPersistentFields");
    assertThat(reached.runInitializer()).containsOnlyKeys("Root");
  }

  @Test
  void a_static_that_cannot_travel_is_made_by_the_initializer() {
    Reached reached = kinds("System.out.println(large);").stays("Root.large").run();
    assertThat(names(reached.left().keySet())).containsExactly("large");
    assertThat(reached.statics()).isEmpty();
    assertThat(reached.runInitializer()).containsOnlyKeys("Root");
    assertThat(methods(reached)).contains("Root.<clinit>");
  }

  @Test
  void a_class_that_the_launcher_has_not_initialized_is_initialized_on_the_worker() {
    Reached reached =
        kinds("System.out.println(Below.inherited);").uninitialized("Root$Base").run();
    assertThat(names(reached.left().keySet())).containsExactly("inherited");
    assertThat(reached.runInitializer()).containsOnlyKeys("Root$Base");
    assertThat(methods(reached)).contains("Root$Base.<clinit>");
    assertThat(reached.loadable()).containsKey("Root$Below");
    assertThat(reached.initialized()).doesNotContainKey("Root$Below");
  }

  @Test
  void a_static_that_is_written_by_a_lower_name_initializes_its_own_class() {
    Reached reached = kinds("Below.inherited = null;").run();
    assertThat(reached.loadable()).containsKeys("Root$Below", "Root$Base");
    assertThat(reached.initialized()).containsKey("Root$Base").doesNotContainKey("Root$Below");
    assertThat(names(reached.written().keySet())).containsExactly("inherited");
    assertThat(reached.statics()).isEmpty();
  }

  @Test
  void what_a_value_brings_comes_in_turn() {
    Reached reached =
        kinds("held = large; ((Brought) large).m();")
            .brings("Root.large", new Heap.Arrival.Instance("Root$Brought", "Root.large"))
            .run();
    assertThat(methods(reached)).contains("Root$Brought.m");
    assertThat(reached.initialized()).containsKey("Root$Brought");
  }

  @Test
  void instance_fields_are_told_once_by_the_class_that_declares_them() {
    Sources sources =
        Sources.of(
            """
            class Root implements Runnable {
              static class A { int f; }
              static class B extends A {}
              int out;
              public void run() { B b = new B(); out = b.f + b.f + ((A) b).f; }
            }
            """);
    sources.run();
    assertThat(sources.used()).containsExactly("Root$A.f");
  }

  @Test
  void unread_statics_are_those_that_neither_ship_nor_are_made_anew() {
    Sources sources =
        Sources.of(
            """
            class Root implements Runnable {
              static final int CONSTANT = 1;
              static int changing = 1;
              static final Object COMPUTED = new Object();
              static final long serialVersionUID = System.nanoTime();
              static Object read = new Object();
              int own;
              enum Kind { ONE; static Object more; }
              public void run() { assert read != null; System.out.println(read); }
            }
            """);
    Reached reached = sources.run();
    assertThat(names(UnreadStatics.of(sources.record("Root"), reached)))
        .containsExactly("changing", "COMPUTED");
    assertThat(names(UnreadStatics.of(sources.record("Root$Kind"), reached)))
        .containsExactly("more");
  }

  @Test
  void the_object_of_a_scala_module_and_its_enumeration_are_the_workers_own() {
    String scala =
        """
        class Root implements Runnable {
          public void run() { Object o = %s; }
        }
        class Plain$ { static Plain$ MODULE$ = new Plain$(); static Object table = new Object(); }
        class Level$ extends scala.Enumeration {
          static Level$ MODULE$ = new Level$();
          static scala.Enumeration.Value LOW = null;
          static Object table = new Object();
        }
        class Color implements scala.reflect.Enum {}
        class Color$ {
          static Color$ MODULE$ = new Color$();
          static Color Red = new Color();
          static Color[] all = {};
          static int number = hash();
          static int hash() { return 1; }
        }
        """;
    String[] libraries = {
      "package scala; public class Enumeration { public static class Value {} }",
      "package scala.reflect; public interface Enum {}"
    };
    assertThat(scalaLeft(scala, "Plain$.MODULE$", libraries)).isEmpty();
    assertThat(scalaLeft(scala, "Plain$.table", libraries)).isEmpty();
    assertThat(scalaLeft(scala, "Level$.MODULE$", libraries)).containsExactly("MODULE$");
    assertThat(scalaLeft(scala, "Level$.LOW", libraries)).contains("LOW");
    assertThat(scalaLeft(scala, "Level$.table", libraries)).isEmpty();
    assertThat(scalaLeft(scala, "Color$.MODULE$", libraries)).containsExactly("MODULE$");
    assertThat(scalaLeft(scala, "Color$.Red", libraries)).contains("Red");
    assertThat(scalaLeft(scala, "Color$.all", libraries)).contains("all");
    assertThat(scalaLeft(scala, "Color$.number", libraries)).isEmpty();
    assertThat(
            names(
                Sources.reached(scala.formatted("Plain$.class"), libraries[0], libraries[1])
                    .statics()
                    .keySet()))
        .containsExactly("MODULE$");
  }

  private static List<String> scalaLeft(String source, String read, String... libraries) {
    return names(
        Sources.reached(source.formatted(read), libraries[0], libraries[1]).left().keySet());
  }
}
