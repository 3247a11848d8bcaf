package io.picklejar.it.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Beam's surface on Spark, by Beam's own runner. */
class SuiteIT {

  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();

  private static SparkCluster cluster;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    cluster = SparkCluster.start(Spark.v3(), RUNS.resolve("suite-cluster"));
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void with_the_user_jars_staged() throws Exception {
    allRight("suite", Spark.beamStaged());
  }

  @Test
  void without_the_user_jars_on_workers() throws Exception {
    allRight("suite-thin", Spark.beamThin());
  }

  @Test
  void with_the_runtime_staged_beside_the_user_jars() throws Exception {
    List<String> staged = new ArrayList<>(Spark.beamStaged());
    staged.add(Finished.runtimeJar().toString());
    allRight(
        new SparkJob(
            SparkJvms.withAgentOnDriver(Spark.v3()), RUNS.resolve("suite-runtime"), staged));
  }

  private static void allRight(String name, List<String> staged) throws Exception {
    allRight(new SparkJob(SparkJvms.withAgent(Spark.v3()), RUNS.resolve(name), staged));
  }

  private static void allRight(SparkJob job) throws Exception {
    String log = job.suite(cluster.address());

    assertThat(log.lines()).as(log).contains("all cases are right");
  }
}
