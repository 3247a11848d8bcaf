package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Worker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the user says beside what the analysis finds: agent options {@code keep} and {@code
 * globals}.
 */
class OptionsIT {
  private static final String NAME = "acme.computed.Main";
  private static final Programs PROGRAMS = new Programs(Path.of("src/options/java"));
  private static final Path KEEP = Path.of("src/options/keep.json");
  private static Launches launches;

  @BeforeAll
  static void compile() {
    launches = Launches.compiled(PROGRAMS, Jdk.current());
  }

  private static List<String> work(String options) throws Exception {
    Path functions = Files.createTempFile("functions", ".bin");
    assertThat(launch(options, functions).orFail().out()).isEqualTo(PROGRAMS.expected(NAME));
    return Child.of(Jdk.current())
        .withAgent("log=off")
        .withClassPath(List.of(Programs.harness()))
        .with(Worker.class.getName(), functions.toString())
        .run()
        .orFail()
        .out();
  }

  private static Result launch(String options, Path functions) {
    return Child.of(Jdk.current())
        .withAgent(options)
        .withClassPath(List.of(launches.classes(), Programs.harness()))
        .with(NAME, functions.toString())
        .run();
  }

  @Test
  void what_only_computed_names_reach_is_not_shipped() throws Exception {
    assertThat(work("log=off").get(0)).contains("ClassNotFoundException: acme.computed.Plugin");
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
  void a_keep_file_that_is_not_there_stops_the_launcher() {
    Result result = launch("keep=none.json", Path.of("none.bin"));
    assertThat(result.exit()).isNotZero();
    assertThat(result.err()).contains("keep=none.json can't be read");
  }
}
