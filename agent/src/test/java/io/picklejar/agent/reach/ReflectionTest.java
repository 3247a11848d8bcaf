package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.reach.Reached;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What reflection finds, by the way in which code asks. */
class ReflectionTest {
  private static final String SOURCE =
      """
      import java.lang.reflect.*;
      import java.util.*;
      class Root implements Runnable {
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        @interface Noted { Class<?> value() default Object.class; }
        static class Named {}
        static class A {
          static Object value = new Object();
          int own;
          A() {}
          A(int n) {}
          static void s() {}
          void m() {}
          public static void main(String[] args) {}
          Runnable lambda() { return () -> {}; }
          static class Member { static class Deep {} }
          @Noted(Named.class) void noted() {}
        }
        record Pair(int left, int right) {
          static int count;
          static int count() { return 0; }
          public int left() { return left; }
          int other() { return 1; }
          int right(int n) { return n; }
        }
        sealed interface Family permits Son, Daughter {}
        static final class Son implements Family {}
        static final class Daughter implements Family {}
        interface Greeter { default void greet() { hello(); } static void hello() {} void a(); void b(); }
        static abstract class Abstract { Abstract() {} }
        static class Mapped {
          public Mapped() {}
          public void setName(String name) {}
          void inner() {}
        }
        static Object call(Method m) { try { return m.invoke(null); } catch (Exception e) { return e; } }
        static Object get(Field f) { try { return f.get(null); } catch (Exception e) { return e; } }
        static Object held;
        public void run() { try { %s } catch (Exception e) { throw new RuntimeException(e); } }
      }
      """;

  private static Reached reached(String body) {
    return Sources.reached(SOURCE.formatted(body));
  }

  private static Set<String> methods(Reached reached) {
    return reached.methods().keySet().stream()
        .filter(method -> !method.owner().equals("Root"))
        .map(method -> method.owner().substring(5) + "." + method.name() + method.descriptor())
        .collect(Collectors.toSet());
  }

  private static Set<String> statics(Reached reached) {
    return reached.statics().keySet().stream()
        .map(field -> field.owner() + "." + field.name())
        .collect(Collectors.toSet());
  }

  @Test
  void methods_that_are_gone_through_and_invoked_run_but_for_what_nobody_wrote() {
    assertThat(methods(reached("for (Method m : A.class.getDeclaredMethods()) call(m);")))
        .contains("A.s()V", "A.m()V", "A.noted()V", "A.lambda()Ljava/lang/Runnable;")
        .doesNotContain("A.main([Ljava/lang/String;)V", "A.<init>()V", "A.<clinit>()V");
    assertThat(methods(reached("for (Method m : A.class.getDeclaredMethods()) held = m;")))
        .isEmpty();
    assertThat(
            methods(
                reached(
                    "for (Method m : A.class.getMethods())"
                        + " held = java.lang.invoke.MethodHandles.lookup().unreflect(m);")))
        .contains("A.s()V");
  }

  @Test
  void a_static_method_that_is_found_initializes_its_class() {
    assertThat(reached("A.class.getDeclaredMethod(\"s\");").initialized()).containsKey("Root$A");
    assertThat(reached("A.class.getDeclaredMethod(\"m\");").initialized())
        .doesNotContainKey("Root$A");
  }

  @Test
  void fields_that_are_gone_through_and_read_are_needed() {
    Sources reading =
        Sources.of(SOURCE.formatted("for (Field f : A.class.getDeclaredFields()) get(f);"));
    assertThat(statics(reading.run())).contains("Root$A.value");
    assertThat(reading.used()).contains("Root$A.own");
    assertThat(statics(reached("for (Field f : A.class.getDeclaredFields()) held = f;")))
        .doesNotContain("Root$A.value");
  }

  @Test
  void an_instance_field_that_is_found_by_name_is_needed() {
    Sources sources = Sources.of(SOURCE.formatted("A.class.getDeclaredField(\"own\");"));
    assertThat(statics(sources.run())).isEmpty();
    assertThat(sources.used()).containsExactly("Root$A.own");
  }

  @Test
  void components_of_a_record_have_accessors() {
    String body = "for (RecordComponent c : Pair.class.getRecordComponents()) %s;";
    assertThat(methods(reached(body.formatted("call(c.getAccessor())"))))
        .containsExactlyInAnyOrder("Pair.left()I", "Pair.right()I");
    assertThat(methods(reached(body.formatted("held = c")))).isEmpty();
  }

  @Test
  void constructors_make_objects() {
    Reached reached = reached("held = A.class.getConstructor().newInstance();");
    assertThat(methods(reached)).contains("A.<init>()V", "A.<init>(I)V").doesNotContain("A.m()V");
    assertThat(reached.initialized()).containsKey("Root$A");
    assertThat(methods(reached("held = Abstract.class.getDeclaredConstructor();"))).isEmpty();
  }

  @Test
  void members_nests_and_families_are_what_classes_tell_of() {
    assertThat(reached("held = A.class.getDeclaredClasses();").loadable())
        .containsKey("Root$A$Member")
        .doesNotContainKey("Root$A$Member$Deep");
    assertThat(reached("held = A.class.getNestMembers();").loadable())
        .containsKeys("Root$A$Member$Deep", "Root$Named", "Root$Son");
    assertThat(reached("held = Family.class.getPermittedSubclasses();").loadable())
        .containsKeys("Root$Son", "Root$Daughter");
    assertThat(reached("held = Family.class;").loadable()).doesNotContainKey("Root$Son");
  }

  @Test
  void a_nest_may_be_asked_of_its_host() {
    assertThat(reached("held = Root.class.getNestMembers();").loadable())
        .containsKey("Root$A$Member$Deep");
  }

  @Test
  void a_proxy_implements_interfaces() {
    String proxy =
        "held = Proxy.newProxyInstance(null, new Class<?>[] {Greeter.class, A.class}, null);";
    Reached reached = reached(proxy + " ((Greeter) held).greet();");
    assertThat(methods(reached))
        .contains("Greeter.greet()V", "Greeter.hello()V")
        .doesNotContain("A.<init>()V");
    assertThat(reached.initialized()).containsKey("Root$Greeter").doesNotContainKey("Root$A");
  }

  @Test
  void the_method_around_a_class_is_found_in_the_class_around_it() {
    Reached reached =
        Sources.reached(
            """
            class Root implements Runnable {
              public void run() { System.out.println(Other.local().getEnclosingMethod()); }
            }
            class Other { static Class<?> local() { class Local {} return Local.class; } }
            """);
    assertThat(reached.loadable()).containsKeys("Other", "Other$1Local");
  }

  @Test
  void annotations_that_are_read_name_classes() {
    String read = "held = A.class.getDeclaredMethods()[0].getAnnotation(Noted.class);";
    assertThat(reached(read).loadable()).containsKey("Root$Named");
    assertThat(reached("new A(); held = Root.class.getDeclaredMethods()[0].getAnnotations();"))
        .satisfies(r -> assertThat(r.loadable()).containsKey("Root$Named"));
  }

  @Test
  void annotations_of_a_package_are_in_a_class() {
    String[] sources = {
      "class Root implements Runnable { public void run() { p.In.ask(); } }",
      """
      package p;
      public class In { public static Object ask() { return In.class.getPackage().%s(); } }
      """,
      "@Deprecated package p; // interface package-info"
    };
    String asking = sources[1];
    sources[1] = asking.formatted("getAnnotations");
    assertThat(Sources.reached(sources).loadable()).containsKey("p/package-info");
    sources[1] = asking.formatted("getName");
    assertThat(Sources.reached(sources).loadable()).doesNotContainKey("p/package-info");
  }

  @Test
  void a_class_that_is_given_to_a_library_may_be_made_and_its_public_methods_called() {
    String source =
        """
        class Root implements Runnable {
          enum Kind { ONE; public void m() {} }
          static class Mapped { public Mapped() {} public void setName(String n) {} void inner() {} }
          static Object held;
          public void run() { held = org.assertj.core.api.InstanceOfAssertFactories.type(%s.class); }
        }
        """;
    assertThat(methods(Sources.reached(source.formatted("Mapped"))))
        .containsExactlyInAnyOrder("Mapped.<init>()V", "Mapped.setName(Ljava/lang/String;)V");
    assertThat(methods(Sources.reached(source.formatted("Kind")))).doesNotContain("Kind.m()V");
    assertThat(methods(reached("held = List.of(Mapped.class);"))).isEmpty();
  }

  @Test
  void a_name_that_a_value_holds_may_be_that_of_a_class() {
    Sources sources =
        Sources.of(SOURCE.formatted("held = Class.forName((String) held);")).text("Root$Named");
    assertThat(sources.run().loadable()).containsKey("Root$Named");
    assertThat(reached("held = Class.forName((String) held);").loadable())
        .doesNotContainKey("Root$Named");
  }

  @Test
  void a_class_that_is_found_by_name_is_initialized_as_forName_does() {
    Reached reached = reached("held = Class.forName(\"Root$A\");");
    assertThat(reached.loadable()).containsKey("Root$A");
    assertThat(reached.initialized()).containsKey("Root$A");
    assertThat(reached("held = Class.forName(\"[LRoot$A;\");").loadable()).containsKey("Root$A");
    assertThat(reached("held = Class.forName(\"no name\");").missing()).isEmpty();
  }

  @Test
  void a_bundle_may_be_an_object_of_a_class() {
    Reached reached =
        Sources.reached(
            """
            class Root implements Runnable {
              public static class Words extends java.util.ListResourceBundle {
                protected Object[][] getContents() { return new Object[0][0]; }
              }
              public static class Words_de extends Words {}
              public static class Wordsmith extends Words {}
              public void run() { java.util.ResourceBundle.getBundle("Root$Words"); }
            }
            """);
    assertThat(methods(reached)).contains("Words.<init>()V", "Words_de.<init>()V");
    assertThat(methods(reached)).doesNotContain("Wordsmith.<init>()V");
  }

  @Test
  void a_provider_may_give_itself() {
    assertThat(
            methods(
                Sources.reached(
                    """
                    class Root implements Runnable {
                      interface Service {}
                      static class Provider implements Service {
                        private Provider() {}
                        public static Service provider() { return null; }
                        public static Service other() { return null; }
                      }
                      public void run() { java.util.ServiceLoader.load(Service.class); }
                    }
                    """)))
        .contains("Provider.provider()LRoot$Service;")
        .doesNotContain("Provider.other()LRoot$Service;");
  }

  @Test
  void a_method_reference_to_a_lookup_is_one() {
    assertThat(
            methods(
                reached(
                    "java.util.function.Function<Class<?>, Method[]> f = Class::getDeclaredMethods;"
                        + " for (Method m : f.apply(A.class)) call(m);")))
        .contains("A.s()V");
  }

  @Test
  void a_name_with_a_gap_is_that_of_each_member_that_fits() {
    assertThat(methods(reached("A.class.getDeclaredMethod(\"no\" + held);")))
        .contains("A.noted()V")
        .doesNotContain("A.s()V", "A.m()V");
  }

  @Test
  void a_name_with_a_gap_says_something_from_two_letters_on() {
    String find =
        "find(\"%s\" + held); } catch (Exception e) {} }"
            + " static void find(String s) { try { Class.forName(s);";
    assertThat(reached(find.formatted("Ro")).loadable()).containsKey("Root$Named");
    assertThat(reached(find.formatted("R")).loadable()).doesNotContainKey("Root$Named");
    assertThat(reached(find.formatted("Ro t")).loadable()).doesNotContainKey("Root$Named");
  }
}
