package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The flight delays example on Flink, beside the same in one JVM. */
class FlinkIT {

  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();

  private static List<String> expected = List.of();

  @BeforeAll
  static void runs_in_one_JVM() throws IOException, InterruptedException {
    expected =
        new FlightDelaysJob(Jvm.of(Jdk.current()), RUNS.resolve("expected")).inOneJvm().report();
    assertThat(expected).hasSize(67).contains("Delays of 30 min or more, flink");
  }

  @Test
  void without_the_agent_the_report_is_wrong_and_user_classes_must_be_staged()
      throws IOException, InterruptedException {
    Jvm jvm = Jvm.of(Jdk.current());
    Path folder = RUNS.resolve("plain");
    try (FlinkCluster cluster = FlinkCluster.start(jvm, folder.resolve("cluster"))) {
      FlightDelaysJob.Outcome outcome =
          new FlightDelaysJob(jvm, folder).on(cluster, ClassPaths.staged());
      FlightDelaysJob.Outcome thin =
          new FlightDelaysJob(jvm, folder).on(cluster, ClassPaths.stagedWithoutUserJar());

      assertThat(outcome.exit()).as(outcome.log()).isZero();
      assertThat(outcome.report())
          .doesNotContain("Delays of 30 min or more, flink")
          .anyMatch(line -> line.startsWith("Delays of 15 min or more, run-"))
          .anyMatch(line -> line.startsWith("?? "))
          .noneMatch(line -> line.startsWith("CA "))
          .doesNotContain("By rule");
      assertThat(thin.exit()).isNotZero();
      assertThat(thin.log()).contains("ClassNotFoundException: io.picklejar.examples.");
    }
  }

  @Test
  void with_the_agent_the_report_is_that_of_one_JVM_and_no_user_class_needs_to_be_staged()
      throws IOException, InterruptedException {
    reportsAgree(Jvm.of(Jdk.current()).withAgent(), "agent");
  }

  @Test
  void with_the_agent_on_JDK_25_too() throws IOException, InterruptedException {
    reportsAgree(java25().withAgent(), "agent-25");
  }

  private static Jvm java25() {
    Optional<Jdk> jdk = Jdk.find(25);
    assumeThat(jdk).as("a JDK 25").isPresent();
    return Jvm.of(jdk.orElseThrow());
  }

  private static void reportsAgree(Jvm jvm, String name) throws IOException, InterruptedException {
    Path folder = RUNS.resolve(name);
    try (FlinkCluster cluster = FlinkCluster.start(jvm, folder.resolve("cluster"))) {
      for (List<String> staged : List.of(ClassPaths.staged(), ClassPaths.stagedWithoutUserJar())) {
        FlightDelaysJob.Outcome outcome = new FlightDelaysJob(jvm, folder).on(cluster, staged);

        assertThat(outcome.exit()).as(outcome.log()).isZero();
        assertThat(outcome.report()).isEqualTo(expected);
      }
    }
  }
}
