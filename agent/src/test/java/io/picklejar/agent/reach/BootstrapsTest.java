package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.record.Fact;
import io.picklejar.internal.record.MemberRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Call sites and constants that are computed, also those that only other compilers write. */
class BootstrapsTest {
  private static final String SOURCE =
      """
      class Root implements Runnable {
        enum Kind { ONE, TWO }
        static class Holder { static Object value = new Object(); Object own; }
        static class Argument {}
        static class Made { static Object of() { return ""; } }
        interface Plain { void a(); void b(); }
        interface Marker { Object M = new Object(); default void m() {} }
        public void run() {}
        static void target() {}
        static Object bootstrap() { return null; }
      }
      """;
  private static final String OBJECT = "Ljava/lang/Object;";

  private static Fact.Handle bootstrap(String owner, String name) {
    return new Fact.Handle(6, new MemberRef(owner, name, "()Ljava/lang/Object;"), false);
  }

  private static Fact.BootstrapCall call(
      Fact.Handle bootstrap, String name, String descriptor, Object... arguments) {
    return new Fact.BootstrapCall(bootstrap, name, descriptor, List.of(arguments));
  }

  private static Sources doing(Fact.BootstrapCall call) {
    return Sources.of(SOURCE).does("Root", "run", new Fact.Dynamic(call));
  }

  private static Fact.BootstrapCall constant(
      String method, String name, String descriptor, Object... arguments) {
    return call(
        bootstrap("java/lang/invoke/ConstantBootstraps", method), name, descriptor, arguments);
  }

  private static Fact.TypeConstant type(String descriptor) {
    return new Fact.TypeConstant(descriptor);
  }

  private static List<String> statics(Reached reached) {
    return reached.statics().keySet().stream().map(f -> f.owner() + "." + f.name()).toList();
  }

  private static List<String> methods(Reached reached) {
    return reached.methods().keySet().stream().map(m -> m.owner() + "." + m.name()).toList();
  }

  @Test
  void a_bootstrap_of_user_code_runs_and_is_not_known() {
    Reached reached = doing(call(bootstrap("Root", "bootstrap"), "n", "(LRoot$Argument;)V")).run();
    assertThat(methods(reached)).contains("Root.bootstrap");
    assertThat(reached.loadable()).containsKey("Root$Argument");
    assertThat(reached.unknownBootstraps()).hasSize(1);
    assertThat(doing(constant("nullConstant", "n", OBJECT)).run().unknownBootstraps()).isEmpty();
  }

  @Test
  void a_final_static_may_be_of_the_type_itself_or_of_another() {
    assertThat(
            statics(
                doing(constant("getStaticFinal", "value", OBJECT, type("LRoot$Holder;"))).run()))
        .containsExactly("Root$Holder.value");
    assertThat(doing(constant("getStaticFinal", "ONE", "LRoot$Kind;")).run().left().keySet())
        .singleElement()
        .satisfies(field -> assertThat(field.name()).isEqualTo("ONE"));
  }

  @Test
  void an_enum_constant_initializes_its_enum() {
    assertThat(doing(constant("enumConstant", "ONE", "LRoot$Kind;")).run().initialized())
        .containsKey("Root$Kind");
  }

  @Test
  void a_variable_handle_is_of_a_field() {
    Sources fixed =
        doing(
            constant("staticFieldVarHandle", "value", OBJECT, type("LRoot$Holder;"), type(OBJECT)));
    assertThat(statics(fixed.run())).containsExactly("Root$Holder.value");
    assertThat(fixed.used()).isEmpty();
    Sources own =
        doing(constant("fieldVarHandle", "own", OBJECT, type("LRoot$Holder;"), type(OBJECT)));
    assertThat(statics(own.run())).isEmpty();
    assertThat(own.used()).containsExactly("Root$Holder.own");
    Sources array = doing(constant("fieldVarHandle", "own", OBJECT, type("LRoot$Holder;")));
    array.run();
    assertThat(array.used()).isEmpty();
  }

  @Test
  void a_class_may_be_named_as_its_description_is() {
    Fact.Handle of = bootstrap("java/lang/constant/ClassDesc", "of");
    Reached reached = doing(constant("invoke", "i", OBJECT, of, "Root$Kind")).run();
    assertThat(reached.loadable()).containsKey("Root$Kind");
    assertThat(doing(constant("invoke", "i", OBJECT, of, "no class")).run().missing()).isEmpty();
  }

  @Test
  void a_pattern_switch_over_an_enum_initializes_it() {
    Fact.Handle typeSwitch = bootstrap("java/lang/runtime/SwitchBootstraps", "typeSwitch");
    assertThat(doing(call(typeSwitch, "s", "(LRoot$Kind;I)I", "ONE")).run().initialized())
        .containsKey("Root$Kind");
    assertThat(doing(call(typeSwitch, "s", "(LRoot$Holder;I)I", "ONE")).run().initialized())
        .doesNotContainKey("Root$Holder");
    assertThat(doing(call(typeSwitch, "s", "(II)I", "ONE")).run().missing()).isEmpty();
  }

  @Test
  void arguments_are_named_invoked_and_computed() {
    Reached reached =
        doing(
                call(
                    bootstrap("Root", "bootstrap"),
                    "n",
                    "()V",
                    type("LRoot$Argument;"),
                    type("(LRoot$Plain;)V"),
                    type("I"),
                    new Fact.Handle(6, new MemberRef("Root", "target", "()V"), false),
                    constant("getStaticFinal", "value", OBJECT, type("[LRoot$Holder;")),
                    call(bootstrap("Root$Made", "of"), "m", OBJECT)))
            .run();
    assertThat(reached.loadable()).containsKeys("Root$Argument", "Root$Plain");
    assertThat(methods(reached)).contains("Root.target", "Root$Made.of");
    assertThat(statics(reached)).containsExactly("Root$Holder.value");
  }

  @Test
  void markers_of_a_lambda_are_implemented_in_the_alternate_form_only() {
    String lambdas = "java/lang/invoke/LambdaMetafactory";
    Reached plain =
        doing(call(bootstrap(lambdas, "metafactory"), "a", "()LRoot$Plain;", type("LRoot$Marker;")))
            .run();
    assertThat(plain.executed()).containsKey("Root$Plain").doesNotContainKey("Root$Marker");
    Reached marked =
        doing(
                call(
                    bootstrap(lambdas, "altMetafactory"),
                    "a",
                    "()LRoot$Plain;",
                    type("()V"),
                    type("LRoot$Marker;")))
            .run();
    assertThat(marked.executed()).containsKeys("Root$Plain", "Root$Marker");
  }

  @Test
  void a_handle_that_a_body_holds_may_be_invoked() {
    Fact.Handle handle = new Fact.Handle(6, new MemberRef("Root", "target", "()V"), false);
    assertThat(
            methods(Sources.of(SOURCE).does("Root", "run", new Fact.HandleConstant(handle)).run()))
        .contains("Root.target");
  }
}
