package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions that arrive more than once in one worker. */
class AgainIT {
  private static final String NAME = "acme.again.Main";
  private static Launches launches;
  private static String first;
  private static String second;

  @BeforeAll
  static void launch() {
    launches = Launches.of(new Programs(Path.of("src/small/java")), Jdk.current());
    assertThat(launches.answers(NAME, "launch")).containsExactly("first 1 1", "second 101 2");
    first = launches.functions(NAME).toString();
    second = first + ".second";
  }

  static List<Setting> settings() {
    return Setting.all();
  }

  static List<Setting> settingsWithClasses() {
    return settings().stream().filter(Setting::classes).toList();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void restoring_again_does_not_reset_what_the_worker_changed(Setting setting) {
    assertThat(launches.worker(setting).with(first, first, first).run().orFail().out())
        .containsExactly("first 1 1", "first 2 2", "first 3 3");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void a_later_snapshot_supersedes(Setting setting) {
    assertThat(launches.worker(setting).with(first, second).run().orFail().out())
        .containsExactly("first 1 1", "second 101 2");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void an_earlier_snapshot_that_was_restored_before_does_not_come_back(Setting setting) {
    assertThat(launches.worker(setting).with(first, second, first).run().orFail().out().get(2))
        .startsWith("second 102");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void another_object_supersedes_one_that_it_equals(Setting setting) {
    String equal = launches.functions("acme.equal.Main").toString();
    assertThat(launches.answers("acme.equal.Main", "launch"))
        .containsExactly("known[call]", "null[call]");
    assertThat(launches.worker(setting).with(equal, equal + ".second").run().orFail().out())
        .containsExactly("known[call]", "null[call]");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void another_object_inside_supersedes_one_that_it_equals(Setting setting) {
    String place = launches.functions("acme.replaced.Main").toString();
    String swapped = place + ".swapped";
    String apart = place + ".apart";
    assertThat(launches.answers("acme.replaced.Main", "launch"))
        .containsExactly("0", "1", "-1", "0true0", "0true2");
    assertThat(launches.worker(setting).with(place, swapped, apart, place).run().orFail().out())
        .containsExactly("0", "1", "-1", "-1");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void what_is_made_for_the_stream_supersedes_nothing(Setting setting) {
    String one = launches.functions("acme.replaced.Main") + ".one";
    String two = launches.functions("acme.replaced.Main") + ".two";
    assertThat(launches.worker(setting).with(one, two, one).run().orFail().out())
        .containsExactly("0true0", "1true2", "2true0");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void what_a_function_has_assigned_is_reset_by_later_values_only(Setting setting) {
    assertThat(launches.answers("acme.assigned.Main", "launch"))
        .containsExactly("assigned", "null null 0 false SLOW", "launcher launcher 1 true FAST");
    String assigns = launches.functions("acme.assigned.Main").toString();
    String reads = assigns + ".second";
    String later = assigns + ".third";
    assertThat(launches.worker(setting).with(assigns, reads, later).run().orFail().out())
        .containsExactly("assigned", "worker worker 7 true FAST", "launcher launcher 1 true FAST");
    assertThat(launches.worker(setting).with(reads, assigns, reads).run().orFail().out())
        .containsExactly("null null 0 false SLOW", "assigned", "worker worker 7 true FAST");
  }

  @ParameterizedTest
  @MethodSource("settingsWithClasses")
  void what_an_initializer_made_is_as_before_when_something_else_cannot_be_made(Setting setting) {
    String name = "acme.undone.Main";
    assertThat(launches.answers(name, "launch"))
        .containsExactly("5 of [initial, main], 7 ticks, whole");
    String service = name + ".SERVICE";
    String clock = name + ".CLOCK";
    Result worked =
        launches
            .worker(setting)
            .with(service, clock, launches.functions(name).toString(), service, clock)
            .run();
    assertThat(worked.err()).contains("breaks");
    assertThat(worked.out())
        .containsExactly(
            service + " is 0 of [initial]",
            clock + " is 0 ticks",
            service + " is 0 of [initial]",
            clock + " is 0 ticks");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void statics_share_objects_across_streams(Setting setting) {
    String grows = launches.functions("acme.separate.Main").toString();
    String told = grows + ".second";
    String same = grows + ".third";
    assertThat(launches.answers("acme.separate.Main", "launch"))
        .containsExactly("11", "11", "true", "1", "2");
    assertThat(launches.worker(setting).with(grows, told, same).run().orFail().out())
        .containsExactly("11", "11", "true");
    assertThat(launches.worker(setting).with(told, grows, grows, told, same).run().orFail().out())
        .containsExactly("11", "22", "33", "33", "true");
    assertThat(launches.worker(setting).with(same, grows, told).run().orFail().out())
        .containsExactly("true", "22", "22");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void statics_that_share_values_only_stay_apart(Setting setting) throws IOException {
    String large = launches.functions("acme.samples.Main").toString();
    String small = large + ".second";
    assertThat(Files.size(Path.of(large))).isGreaterThan(4 * Files.size(Path.of(small)));
    assertThat(launches.worker(setting).with(small, large).run().orFail().out())
        .containsExactly("31", "5000");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void what_would_come_for_the_sake_of_others_stays_if_it_cannot_travel(Setting setting) {
    String first = launches.functions("acme.separate.Main").toString();
    assertThat(
            launches.worker(setting).with(first + ".fourth", first + ".fifth").run().orFail().out())
        .containsExactly("1", "2");
  }
}
