package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Worker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the user says beside what the analysis finds: agent options {@code keep} and {@code
 * globals}.
 */
class OptionsIT {
  private static final String NAME = "acme.computed.Main";
  private static final Programs PROGRAMS = new Programs(Path.of("src/options/java"));
  private static final Pattern ENTRY =
      Pattern.compile("\\{\"condition\": \\{[^{}]*},[^{}]*(\\{[^{}]*}[^{}]*)*}");
  private static final Path KEEP = Path.of("src/options/keep.json");
  private static Launches launches;

  @BeforeAll
  static void compile() {
    launches = Launches.compiled(PROGRAMS, Jdk.current());
  }

  private static List<String> work(String options) throws Exception {
    return work(NAME, options);
  }

  private static List<String> work(String name, String options) throws Exception {
    Path functions = Files.createTempFile("functions", ".bin");
    assertThat(launch(name, options, functions).orFail().out()).isEqualTo(PROGRAMS.expected(name));
    return Child.of(Jdk.current())
        .withAgent("log=off")
        .withClassPath(List.of(Programs.harness()))
        .with(Worker.class.getName(), functions.toString())
        .run()
        .orFail()
        .out();
  }

  private static Result launch(String name, String options, Path functions) {
    return Child.of(Jdk.current())
        .withAgent(options + ",excludes=io.picklejar.it.harness.*")
        .withClassPath(List.of(launches.classes(), Programs.harness()))
        .with(name, functions.toString())
        .run();
  }

  @Test
  void what_only_computed_names_reach_is_an_error() throws Exception {
    assertThat(work("log=off").get(0))
        .startsWith("threw ")
        .contains("Exception")
        .doesNotContain("set in main");
  }

  @Test
  void a_keep_rule_ships_it() throws Exception {
    assertThat(work("log=off,keep=" + KEEP)).isEqualTo(PROGRAMS.expected(NAME));
  }

  @Test
  void all_globals_ship_it_too_and_leave_out_what_cannot_travel() throws Exception {
    assertThat(work("log=off,globals=all")).isEqualTo(PROGRAMS.expected(NAME));
  }

  @Test
  void what_the_errors_on_the_worker_advise_is_enough() throws Exception {
    String name = "acme.advised.Main";
    Path keep = Files.createTempFile("keep", ".json");
    Set<String> entries = new LinkedHashSet<>();
    for (String advice = advice(name, ""); !advice.isEmpty(); ) {
      assertThat(entries.add(advice)).as(advice).isTrue();
      Files.writeString(keep, "{\"reflection\": [" + String.join(",", entries) + "]}");
      advice = advice(name, ",keep=" + keep);
    }
    assertThat(entries).hasSize(3);
    assertThat(work(name, "log=off,keep=" + keep)).isEqualTo(PROGRAMS.expected(name));
  }

  /** {@return the first entry for a keep file that the worker's answer holds} */
  private static String advice(String name, String options) throws Exception {
    Matcher entry = ENTRY.matcher(String.join("\n", work(name, "log=off" + options)));
    return entry.find() ? entry.group() : "";
  }

  @Test
  void a_keep_file_that_is_not_there_stops_the_launcher() {
    Result result = launch(NAME, "keep=none.json", Path.of("none.bin"));
    assertThat(result.exit()).isNotZero();
    assertThat(result.err()).contains("keep=none.json can't be read");
  }
}
