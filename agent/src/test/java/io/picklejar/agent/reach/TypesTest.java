package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which classes come along with one that is named, run or made, and what of them may be called. */
class TypesTest {
  private static final String SOURCE =
      """
      class Root implements Runnable {
        @interface Mark {}
        interface Wide {}
        static class Base implements Wide {}
        static class Mid extends Base {}
        static class Inner { static class Most { static void m() {} } }
        static class Checked { static void m() {} }
        static class Ex extends RuntimeException {}
        static class Key {}
        static class Above { @Deprecated java.util.List<Key> keys; }
        static class Held extends Above {}
        enum Kind { ONE { }, TWO; static Object value = new Object(); static void go() {} }
        public void run() { %s }
      }
      """;

  private static Sources running(String body) {
    return Sources.of(SOURCE.formatted(body));
  }

  private static Set<String> methods(Reached reached) {
    return reached.methods().keySet().stream()
        .map(method -> method.owner() + "." + method.name())
        .collect(Collectors.toSet());
  }

  @Test
  void a_class_that_is_named_comes_with_what_is_above_it() {
    for (String body :
        new String[] {
          "Object o = Mid.class;",
          "System.out.println(((Object) this) instanceof Mid);",
          "Object o = new Mid[0][0];",
          "Object o = Mid[].class;"
        }) {
      assertThat(running(body).run().loadable())
          .as(body)
          .containsKeys("Root$Mid", "Root$Base", "Root$Wide");
    }
    assertThat(running("Object o = int[].class;").run().missing()).isEmpty();
  }

  @Test
  void a_caught_exception_is_named() {
    assertThat(running("try { hashCode(); } catch (Ex e) { }").run().loadable())
        .containsKey("Root$Ex");
  }

  @Test
  void a_class_that_runs_comes_with_those_that_it_lies_in() {
    Reached reached =
        Sources.of(
                """
                class Root implements Runnable {
                  public void run() { Other.Inner.Most.m(); }
                }
                class Other { static class Inner { static class Most { static void m() {} } } }
                """)
            .run();
    assertThat(reached.executed()).containsKey("Other$Inner$Most").doesNotContainKey("Other");
    assertThat(reached.loadable()).containsKeys("Other", "Other$Inner");
  }

  @Test
  void a_local_class_that_is_named_comes_with_the_class_around_it() {
    Reached reached =
        Sources.of(
                """
                class Root implements Runnable {
                  public void run() { System.out.println(Other.type); }
                }
                class Other {
                  static Class<?> type;
                  static class Inner { static void m() { class Local {} Other.type = Local.class; } }
                }
                """)
            .does("Root", "run", new Fact.Mention("Other$Inner$1Local", true))
            .run();
    assertThat(reached.loadable()).containsKeys("Other$Inner$1Local", "Other$Inner", "Other");
  }

  @Test
  void the_verifier_finds_what_it_looks_for_if_it_is_there() {
    Reached reached =
        running("Checked.m();")
            .verifierNeeds("Root$Checked", "Root$Mid")
            .verifierNeeds("Root", "acme/Absent")
            .run();
    assertThat(reached.loadable()).containsKeys("Root$Mid", "Root$Base");
    assertThat(reached.missing()).isEmpty();
  }

  @Test
  void what_is_missing_is_told() {
    Reached reached = running("").does("Root", "run", new Fact.Mention("acme/Absent", false)).run();
    assertThat(reached.missing()).containsOnlyKeys("acme/Absent");
  }

  @Test
  void reflection_over_a_named_or_made_class_finds_what_its_members_name() {
    assertThat(running("Object o = Held.class;").run().loadable()).containsKey("Root$Key");
    assertThat(running("Object o = new Held();").run().loadable()).containsKey("Root$Key");
    assertThat(running("").run().loadable()).doesNotContainKey("Root$Key");
  }

  @Test
  void an_enum_that_is_named_has_its_constants_and_no_more() {
    Sources sources = running("Object o = Kind.class;");
    Reached reached = sources.run();
    assertThat(reached.initialized()).containsKey("Root$Kind");
    assertThat(sources.constants())
        .containsExactlyInAnyOrder("Root$Kind.ONE", "Root$Kind.TWO", "Root$Kind.$VALUES");
    assertThat(reached.statics()).isEmpty();
    assertThat(reached.left().keySet()).hasSize(3);
    assertThat(reached.executed()).containsKeys("Root$Kind", "Root$Kind$1");
    assertThat(reached.runInitializer()).isEmpty();
  }

  @Test
  void a_constant_that_cannot_travel_has_the_enum_made_by_its_initializer() {
    assertThat(running("Object o = Kind.TWO;").unmade("Root$Kind").run().runInitializer())
        .containsOnlyKeys("Root$Kind");
    assertThat(running("").unmade("Root$Kind").run().runInitializer()).isEmpty();
  }

  @Test
  void private_methods_run_where_they_are() {
    assertThat(
            methods(
                Sources.reached(
                    """
                    class Root implements Runnable {
                      public void run() { own(); }
                      private void own() { new A().other(); }
                      static class A { private void other() {} }
                      static class B extends A { void other() {} static B b = new B(); }
                    }
                    """)))
        .contains("Root.own", "Root$A.other")
        .doesNotContain("Root$B.other");
  }

  @Test
  void a_type_that_comes_late_runs_what_was_called_before_though_nobody_else_may() {
    assertThat(
            methods(
                Sources.reached(
                    """
                    class Root implements Runnable {
                      interface Two { void m(); void n(); }
                      static class B implements Two { public void m() {} public void n() {} }
                      static void call(Two two) { two.m(); }
                      public void run() { call(null); later(); }
                      static void later() { Two two = new B(); }
                    }
                    """)))
        .contains("Root$B.m")
        .doesNotContain("Root$B.n");
  }

  @Test
  void a_super_call_starts_at_the_direct_super_class_whichever_is_named() {
    String source =
        """
        class Root implements Runnable {
          static class A { public void m() {} }
          static class B extends A { public void m() {} }
          static class C extends B { public void m() { super.m(); } }
          public void run() { new C().m(); }
        }
        """;
    Fact.Call named =
        new Fact.Call(Fact.Call.Kind.SPECIAL, new MemberRef("Root$A", "m", "()V"), false);
    assertThat(methods(Sources.of(source).does("Root$C", "m", named).run()))
        .contains("Root$B.m")
        .doesNotContain("Root$A.m");
    assertThat(
            methods(
                Sources.of(source)
                    .does("Root", "run", new Fact.Call(named.kind(), named.method(), false))
                    .run()))
        .contains("Root$A.m");
  }

  @Test
  void of_a_function_that_the_library_knows_only_its_methods_are_called() {
    String methods = "{ public void run() {} void own() { } }";
    assertThat(methods(Sources.reached("class Root implements Runnable " + methods)))
        .contains("Root.run")
        .doesNotContain("Root.own");
    assertThat(methods(Sources.reached("class Root implements java.io.Serializable " + methods)))
        .contains("Root.run", "Root.own");
    assertThat(
            methods(
                Sources.reached(
                    """
                    class Root extends Above implements Runnable {
                      public void run() {}
                    }
                    class Above { void hook() {} static void unused() {} private void p() {} }
                    """)))
        .contains("Above.hook")
        .doesNotContain("Above.unused", "Above.p");
  }

  @Test
  void an_interface_whose_default_may_be_called_by_reflection_is_initialized() {
    String source =
        """
        class Root implements WithDefault, Plain, Runnable {
          public void run() {}
        }
        interface WithDefault { Object D = new Object(); default void m() {} }
        interface Plain { Object P = new Object(); static void s() {} }
        """;
    Reached reached = Sources.of(source).uninitialized("WithDefault").uninitialized("Plain").run();
    assertThat(reached.runInitializer()).containsOnlyKeys("WithDefault");
    assertThat(methods(reached)).contains("WithDefault.<clinit>");
  }

  @Test
  void a_functional_interface_of_user_code_may_be_called_by_anybody() {
    assertThat(
            methods(
                Sources.reached(
                    """
                    class Root implements Runnable {
                      interface One { void one(); default void more() {} }
                      static abstract class Abstract { abstract void only(); }
                      static class A extends Abstract implements One {
                        public void one() {} public void more() {} void only() {}
                      }
                      public void run() { new A(); }
                    }
                    """)))
        .contains("Root$A.one")
        .doesNotContain("Root$A.more", "Root$A.only");
  }
}
