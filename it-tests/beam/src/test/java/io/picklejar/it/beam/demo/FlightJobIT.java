package io.picklejar.it.beam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The flight delays example with a worker JVM, beside the same in one JVM. */
class FlightJobIT {

  private static final Installation HERE = Installation.ofThisBuild();
  private static final Path JAVA = Path.of(Jdk.current().tool("java"));
  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();

  private static List<String> expected = List.of();

  @BeforeAll
  static void runs_in_one_JVM() throws IOException {
    expected = FlightJob.inOneJvm(JAVA).run(HERE, RUNS.resolve("one-jvm")).report();
    assertThat(expected).hasSize(67).contains("Delays of 30 min or more, demonstration");
  }

  @Test
  void without_the_agent_the_report_is_wrong() throws IOException {
    FlightJob.Result result =
        FlightJob.inTwoJvms(JAVA, null, HERE.launcherClassPath()).run(HERE, RUNS.resolve("plain"));

    assertThat(result.succeeded()).as(result.log()).isTrue();
    assertThat(result.report())
        .anyMatch(line -> line.startsWith("Delays of 15 min or more, run-"))
        .anyMatch(line -> line.startsWith("?? "))
        .noneMatch(line -> line.startsWith("CA "));
  }

  @Test
  void without_the_agent_the_worker_needs_the_user_jar() throws IOException {
    FlightJob.Result result =
        FlightJob.inTwoJvms(JAVA, null, HERE.thinClassPath()).run(HERE, RUNS.resolve("plain-thin"));

    assertThat(result.succeeded()).isFalse();
    assertThat(result.log()).contains("failed on the worker");
  }

  @Test
  void with_the_agent_the_report_is_right() throws IOException {
    reportsAgree("agent", FlightJob.inTwoJvms(JAVA, HERE.agent(), HERE.launcherClassPath()));
  }

  @Test
  void with_the_agent_the_worker_needs_no_user_class() throws IOException {
    FlightJob.Result result =
        reportsAgree("agent-thin", FlightJob.inTwoJvms(JAVA, HERE.agent(), HERE.thinClassPath()));

    Table contents = result.table("contents.tsv");
    assertThat(contents.where(1, "static").rows())
        .extracting(row -> row.cell(2))
        .contains("io.picklejar.examples.Airports.byCode", "io.picklejar.examples.Rules.table")
        .noneMatch(name -> name.contains("Distances") || name.contains("Progress"));
    assertThat(result.table("functions.tsv").rows())
        .allSatisfy(function -> assertThat(function.number()).isLessThan(200_000));
  }

  @Test
  void with_the_agent_the_report_is_right_on_JDK_25() throws IOException {
    reportsAgree("agent-25", FlightJob.inTwoJvms(java25(), HERE.agent(), HERE.thinClassPath()));
  }

  @Test
  void a_launcher_on_JDK_17_and_a_worker_on_JDK_25_agree() throws IOException {
    FlightJob job = FlightJob.inTwoJvms(JAVA, HERE.agent(), HERE.thinClassPath());
    reportsAgree("agent-17-25", job.withWorker(java25()));
  }

  private static FlightJob.Result reportsAgree(String name, FlightJob job) throws IOException {
    FlightJob.Result result = job.run(HERE, RUNS.resolve(name));

    assertThat(result.succeeded()).as(result.log()).isTrue();
    assertThat(result.report()).isEqualTo(expected);
    return result;
  }

  private static Path java25() {
    Optional<Jdk> jdk = Jdk.find(25);
    assumeThat(jdk).as("a JDK 25").isPresent();
    return Path.of(jdk.orElseThrow().tool("java"));
  }
}
