package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.reach.Reached;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static Set<String> methods(String... sources) {
    return methods(List.of(), sources);
  }

  private static Set<String> methods(List<String> objects, String... sources) {
    return Sources.reached(objects, sources).methods().keySet().stream()
        .map(method -> method.owner() + "." + method.name())
        .collect(Collectors.toSet());
  }

  private static Set<String> statics(String... sources) {
    Reached reached = Sources.reached(sources);
    return reached.statics().keySet().stream()
        .map(field -> field.owner() + "." + field.name())
        .collect(Collectors.toSet());
  }

  @Test
  void a_virtual_call_runs_only_the_overrides_of_types_that_have_instances() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  static abstract class A { abstract void m(); }
                  static class B extends A { void m() {} }
                  static class C extends A { void m() {} }
                  public void run() { A a = new B(); a.m(); }
                }
                """))
        .contains("Root$B.m")
        .doesNotContain("Root$C.m");
  }

  @Test
  void a_type_that_gets_instances_after_the_call_counts_too() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  interface I { void m(); }
                  static class B implements I { public void m() {} }
                  static void call(I i) { i.m(); }
                  public void run() { call(null); later(); }
                  static void later() { I i = new B(); }
                }
                """))
        .contains("Root$B.m");
  }

  @Test
  void a_public_method_of_another_package_does_not_override_a_package_private_one() {
    assertThat(
            methods(
                """
                package a;
                public class A { void m() { hidden(); } static void hidden() {} public static void call(A a) { a.m(); } }
                """,
                """
                package b;
                public class B extends a.A { public void m() {} }
                """,
                """
                class Root implements Runnable {
                  public void run() { a.A.call(new b.B()); }
                }
                """))
        .contains("a/A.m", "a/A.hidden");
  }

  @Test
  void a_package_private_method_is_overridden_in_its_package() {
    assertThat(
            methods(
                """
                package a;
                public class A { void m() {} public static void call(A a) { a.m(); } }
                """,
                """
                package a;
                public class B extends A { void m() { own(); } static void own() {} }
                """,
                """
                class Root implements Runnable {
                  public void run() { a.A.call(new a.B()); }
                }
                """))
        .contains("a/B.own");
  }

  @Test
  void the_most_specific_default_method_runs() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  interface I { default void m() {} }
                  interface J extends I { default void m() {} }
                  static class B implements I, J {}
                  public void run() { I i = new B(); i.m(); }
                }
                """))
        .contains("Root$J.m")
        .doesNotContain("Root$I.m");
  }

  @Test
  void a_method_of_a_class_wins_over_a_default_one() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  interface I { default void m() {} }
                  static class A { public void m() {} }
                  static class B extends A implements I {}
                  public void run() { I i = new B(); i.m(); }
                }
                """))
        .contains("Root$A.m")
        .doesNotContain("Root$I.m");
  }

  @Test
  void calls_of_super_methods_run_them() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  interface I { default void m() { inI(); } static void inI() {} }
                  static class A { void n() { inA(); } static void inA() {} }
                  static class B extends A {}
                  static class C extends B implements I {
                    public void m() { I.super.m(); }
                    void n() { super.n(); }
                  }
                  public void run() { C c = new C(); c.m(); c.n(); }
                }
                """))
        .contains("Root$I.inI", "Root$A.inA");
  }

  @Test
  void a_generic_override_runs_through_its_bridge() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  static abstract class A<T> { abstract T get(T t); }
                  static class B extends A<String> { String get(String s) { return own(); } static String own() { return ""; } }
                  public void run() { A<String> a = new B(); a.get(""); }
                }
                """))
        .contains("Root$B.own");
  }

  @Test
  void what_the_library_may_call_back_runs() {
    assertThat(
            methods(
                List.of("Root$Key"),
                """
                class Root implements Runnable {
                  static class Key { public int hashCode() { return own(); } static int own() { return 1; } void other() {} }
                  java.util.Set<Object> keys;
                  public void run() { keys.clear(); }
                }
                """))
        .contains("Root$Key.own")
        .doesNotContain("Root$Key.other");
  }

  @Test
  void a_static_is_that_of_the_class_that_declares_it() {
    assertThat(
            statics(
                """
                class Root implements Runnable {
                  interface I { Object FIELD = new Object(); }
                  static class A { static Object shared; static Object unread; }
                  static class B extends A implements I {}
                  public void run() { System.out.println(B.shared + "" + B.FIELD); }
                }
                """))
        .containsExactlyInAnyOrder("Root$A.shared", "Root$I.FIELD");
  }

  @Test
  void only_the_interface_whose_static_is_read_is_initialized() {
    assertThat(
            Sources.reached(
                    """
                    class Root implements Runnable {
                      interface I { Object FIELD = new Object(); }
                      interface J extends I { Object OWN = new Object(); }
                      public void run() { System.out.println(J.OWN); }
                    }
                    """)
                .initialized()
                .keySet())
        .contains("Root$J")
        .doesNotContain("Root$I");
  }

  @Test
  void a_lambda_of_a_user_interface_brings_its_default_methods_when_they_are_called() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  interface F { int f(int x); default int twice(int x) { return f(f(x)); } default int never() { return 0; } }
                  static int impl(int x) { return x; }
                  public void run() { F f = Root::impl; f.twice(2); }
                }
                """))
        .contains("Root.impl", "Root$F.twice")
        .doesNotContain("Root$F.never");
  }

  @Test
  void only_constructors_that_run_when_an_object_is_made_again_are_reached() {
    String source =
        """
        class Root implements Runnable {
          static int plain, above, own, external, top;
          static class Plain { Plain() { plain++; } }
          static class Top { Top() { top++; } }
          static class Above extends Top { Above() { above++; } }
          static class Own extends Above implements java.io.Serializable { Own() { own++; } }
          static class External extends Own implements java.io.Externalizable {
            public External() { external++; }
            public void writeExternal(java.io.ObjectOutput out) {}
            public void readExternal(java.io.ObjectInput in) {}
          }
          public void run() {}
        }
        """;
    assertThat(read(List.of("Root$Plain"), source)).isEmpty();
    assertThat(read(List.of("Root$Own"), source)).containsExactlyInAnyOrder("above", "top");
    assertThat(read(List.of("Root$External"), source))
        .containsExactlyInAnyOrder("external", "own", "above", "top");
  }

  private static Set<String> read(List<String> objects, String source) {
    return Sources.reached(objects, source).statics().keySet().stream()
        .map(field -> field.name())
        .collect(Collectors.toSet());
  }

  @Test
  void members_that_are_only_listed_are_not_followed() {
    assertThat(
            statics(
                """
                class Root implements Runnable {
                  static class A { static int read; static int m() { return read; } }
                  public void run() {
                    System.out.println(A.class.getDeclaredFields().length);
                    System.out.println(A.class.getDeclaredMethods().length);
                  }
                }
                """))
        .doesNotContain("Root$A.read");
  }

  @Test
  void a_method_of_a_known_class_and_name_is_the_only_one_followed() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  static class A { public static void m() {} public static void n() {} }
                  static class B { public static void m() {} static int kept = 1; }
                  public void run() {
                    try {
                      A.class.getMethod("m").invoke(null);
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                    System.out.println(B.kept);
                  }
                }
                """))
        .contains("Root$A.m")
        .doesNotContain("Root$A.n", "Root$B.m");
  }

  @Test
  void a_name_that_comes_from_outside_may_be_any_of_a_known_class() {
    assertThat(
            statics(
                """
                class Root implements java.util.function.Function<String, Object> {
                  static class A { static int value; }
                  public Object apply(String name) {
                    try {
                      return A.class.getDeclaredField(name).get(null);
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                  }
                }
                """))
        .contains("Root$A.value");
  }

  @Test
  void providers_of_a_service_run() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  interface Service { String name(); }
                  static class Provider implements Service {
                    public Provider() {}
                    public String name() { return used(); }
                    static String used() { return ""; }
                  }
                  public void run() {
                    for (Service service : java.util.ServiceLoader.load(Service.class)) {
                      service.name();
                    }
                  }
                }
                """))
        .contains("Root$Provider.<init>", "Root$Provider.used");
  }

  private static final String PLUGINS =
      """
      class Root implements Runnable {
        static class FastPlugin { }
        static class PluginParts { }
        static class FastOther { }
        static Class<?> find(String name) {
          try {
            return Class.forName(name);
          } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
          }
        }
        static String kind() { return System.getProperty("kind"); }
        public void run() { %s }
      }
      """;

  private static Set<String> classes(String body) {
    return Sources.reached(PLUGINS.formatted(body)).loadable().keySet();
  }

  @Test
  void a_name_put_together_by_a_chain_of_appends_is_known_but_for_its_gaps() {
    assertThat(
            classes(
                "find(new StringBuilder(\"Root\").append('$').append(kind())"
                    + ".append(\"Plugin\").toString());"))
        .contains("Root$FastPlugin")
        .doesNotContain("Root$PluginParts", "Root$FastOther");
  }

  @Test
  void a_chain_within_a_chain_is_a_gap_of_the_outer_one() {
    assertThat(
            classes(
                "find(new StringBuilder().append(new StringBuilder().append(\"Ro\").append(\"ot$\")"
                    + ".toString()).append(kind()).append(\"Plugin\").toString());"))
        .contains("Root$FastPlugin")
        .doesNotContain("Root$PluginParts");
  }

  @Test
  void each_constant_may_be_a_part_of_what_a_builder_in_a_variable_makes() {
    assertThat(
            classes(
                "StringBuilder b = new StringBuilder(\"Root$\"); b.append(kind());"
                    + " b.append(\"Other\"); find(b.toString());"))
        .contains("Root$FastOther");
    assertThat(
            classes(
                "StringBuilder b = new StringBuilder(); for (String s : new String[] {\"Root$\","
                    + " \"Other\"}) b.append(s); find(b.toString());"))
        .contains("Root$FastOther");
  }

  @Test
  void a_builder_that_others_fill_is_no_chain() {
    assertThat(
            classes(
                "var b = new StringBuilder(\"Root$\"); java.util.List.of(\"Fast\")"
                    + ".forEach(b::append); find(b.append(\"Other\").toString());"))
        .contains("Root$FastOther");
  }

  @Test
  void of_annotated_methods_those_for_test_runners_are_not_called() {
    assertThat(
            methods(
                """
                class Root implements Runnable {
                  @java.beans.BeanProperty public void found() {}
                  @org.junit.jupiter.api.Test public void tests() {}
                  public void run() {}
                }
                """))
        .contains("Root.found")
        .doesNotContain("Root.tests");
  }
}
