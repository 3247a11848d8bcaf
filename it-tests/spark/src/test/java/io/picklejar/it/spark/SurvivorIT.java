package io.picklejar.it.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A job whose executor is killed: Spark starts another, and its tasks again. */
class SurvivorIT {

  private static final String JOB = "io.picklejar.it.spark.job.SurvivorJob";
  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();
  private static final List<String> WITH_RUNTIME =
      List.of(Spark.JOBS, Finished.runtimeJar().toString());

  @Test
  void with_the_user_jar_staged() throws Exception {
    survives("survivor", SparkJvms.withAgent(Spark.v3()), List.of(Spark.JOBS));
  }

  @Test
  void without_the_user_jar_on_workers() throws Exception {
    survives("survivor-thin", SparkJvms.withAgent(Spark.v3()), List.of());
  }

  @Tag("nightly")
  @Test
  void with_the_runtime_staged_beside_the_user_jar() throws Exception {
    survives("survivor-runtime", SparkJvms.withAgentOnDriver(Spark.v3()), WITH_RUNTIME);
  }

  @Tag("nightly")
  @Test
  void on_Spark_4_and_JDK_25() throws Exception {
    Optional<Jdk> jdk = Jdk.find(25);
    assumeThat(jdk).as("a JDK 25").isPresent();
    Spark spark = Spark.v4(jdk.orElseThrow());
    SparkJvms agents = SparkJvms.withAgent(spark);
    survives("survivor-4", agents, List.of(Spark.JOBS));
    survives("survivor-4-thin", agents, List.of());
    survives("survivor-4-runtime", SparkJvms.withAgentOnDriver(spark), WITH_RUNTIME);
  }

  private static void survives(String name, SparkJvms jvms, List<String> staged) throws Exception {
    Path folder = RUNS.resolve(name);
    Path marks = folder.resolve("marks");
    for (String old : marks(marks)) {
      Files.delete(marks.resolve(old));
    }
    SparkJob job = new SparkJob(jvms, folder, staged);
    try (SparkCluster cluster = SparkCluster.start(jvms.spark(), folder.resolve("cluster"))) {
      JvmProcess driver = job.start(cluster.address(), JOB, marks.toString());
      kill(firstMark(driver, marks));

      assertThat(job.end(driver).orFail())
          .containsExactly("survived apple 30", "survived bread 50", "survived cheese 110");
      assertThat(marks(marks)).hasSize(2);
    }
  }

  private static String firstMark(JvmProcess driver, Path marks) throws Exception {
    while (marks(marks).isEmpty()) {
      assertThat(driver.isAlive()).as(driver.log()).isTrue();
      Thread.sleep(50);
    }
    return marks(marks).get(0);
  }

  /** Ends the executor that has left the mark. */
  private static void kill(String mark) {
    long executor = Long.parseLong(mark.substring(mark.indexOf('-') + 1));
    assertThat(ProcessHandle.of(executor).orElseThrow().destroyForcibly()).isTrue();
  }

  private static List<String> marks(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> marks = Files.list(folder)) {
      return marks.map(mark -> mark.getFileName().toString()).toList();
    }
  }
}
