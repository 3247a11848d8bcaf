package io.picklejar.agent.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.reach.KeepRule;
import io.picklejar.internal.reach.KeepRule.Kind;
import io.picklejar.internal.reach.KeepRule.Member;
import io.picklejar.internal.reach.Reached;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a rule of a keep file reaches, and when. */
class KeptTest {
  private static final String SOURCE =
      """
      class Root implements Runnable {
        static class Plugin {
          static Object registry = new Object();
          static Object other = new Object();
          Object own;
          Object further;
          Plugin() {}
          Plugin(int n) {}
          static void start() {}
          static void start(String s) {}
          void stop() {}
        }
        static class Condition {}
        public void run() {
          System.out.println(Condition.class);
        }
      }
      """;

  private static Sources kept(@Nullable String condition, List<Member> members, List<Kind> all) {
    return Sources.of(SOURCE).keeps(new KeepRule(condition, "Root$Plugin", members, all));
  }

  private static Set<String> methods(Reached reached) {
    return reached.methods().keySet().stream()
        .filter(method -> method.owner().equals("Root$Plugin"))
        .map(method -> method.name() + method.descriptor())
        .collect(Collectors.toSet());
  }

  private static List<String> statics(Reached reached) {
    return reached.statics().keySet().stream().map(field -> field.name()).toList();
  }

  private static List<Member> one(Kind kind, String name, @Nullable String parameters) {
    return List.of(new Member(kind, name, parameters));
  }

  @Test
  void a_rule_without_members_keeps_the_class() {
    Reached reached = kept(null, List.of(), List.of()).run();
    assertThat(reached.loadable()).containsKey("Root$Plugin");
    assertThat(statics(reached)).isEmpty();
    assertThat(methods(reached)).isEmpty();
  }

  @Test
  void a_condition_may_be_reached_later_or_never() {
    assertThat(statics(kept("Root$Condition", List.of(), List.of(Kind.FIELD)).run()))
        .containsExactlyInAnyOrder("registry", "other");
    assertThat(statics(kept("Root$Absent", List.of(), List.of(Kind.FIELD)).run())).isEmpty();
  }

  @Test
  void a_condition_of_one_rule_may_be_the_type_of_another() {
    Sources sources =
        Sources.of(SOURCE)
            .keeps(new KeepRule(null, "Root$Condition", List.of(), List.of()))
            .keeps(new KeepRule("Root$Condition", "Root$Plugin", List.of(), List.of(Kind.FIELD)));
    assertThat(statics(sources.run())).containsExactlyInAnyOrder("registry", "other");
  }

  @Test
  void fields_are_kept_by_name() {
    Sources sources = kept(null, one(Kind.FIELD, "registry", null), List.of());
    assertThat(statics(sources.run())).containsExactly("registry");
    assertThat(sources.used()).isEmpty();

    Sources own = kept(null, one(Kind.FIELD, "own", null), List.of());
    assertThat(statics(own.run())).isEmpty();
    assertThat(own.used()).containsExactly("Root$Plugin.own");
  }

  @Test
  void methods_are_kept_by_name_and_parameters() {
    assertThat(methods(kept(null, one(Kind.METHOD, "start", null), List.of()).run()))
        .containsExactlyInAnyOrder("start()V", "start(Ljava/lang/String;)V");
    Reached reached = kept(null, one(Kind.METHOD, "start", "()"), List.of()).run();
    assertThat(methods(reached)).containsExactly("start()V");
    assertThat(reached.initialized()).containsKey("Root$Plugin");
    assertThat(methods(kept(null, one(Kind.FIELD, "start", null), List.of()).run())).isEmpty();
  }

  @Test
  void a_kept_constructor_makes_objects() {
    Sources sources = kept(null, one(Kind.CONSTRUCTOR, "<init>", "(I)"), List.of());
    Reached reached = sources.run();
    assertThat(methods(reached)).containsExactly("<init>(I)V");
    assertThat(reached.executed()).containsKey("Root$Plugin");
    assertThat(reached.initialized()).containsKey("Root$Plugin");
  }

  @Test
  void all_of_a_kind_leaves_the_initializer_out() {
    assertThat(methods(kept(null, List.of(), List.of(Kind.METHOD)).run()))
        .containsExactlyInAnyOrder("start()V", "start(Ljava/lang/String;)V", "stop()V");
    assertThat(methods(kept(null, List.of(), List.of(Kind.CONSTRUCTOR)).run()))
        .containsExactlyInAnyOrder("<init>()V", "<init>(I)V");
    assertThat(methods(kept(null, one(Kind.METHOD, "<clinit>", null), List.of()).run())).isEmpty();
  }

  @Test
  void a_rule_for_what_is_not_user_code_keeps_nothing() {
    Reached reached =
        Sources.of(SOURCE)
            .keeps(new KeepRule(null, "java/lang/Integer", List.of(), List.of(Kind.FIELD)))
            .keeps(new KeepRule(null, "acme/Absent", List.of(), List.of(Kind.FIELD)))
            .run();
    assertThat(statics(reached)).isEmpty();
    assertThat(reached.missing()).isEmpty();
  }
}
