package io.picklejar.it.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred functions over the same 5 MB on Spark, with the option {@code share}. */
@Tag("nightly")
class ManyStepsIT {

  private static final Path RUNS = Path.of("target", "runs", "many").toAbsolutePath();
  private static final Path SHARED = RUNS.resolve("shared.jar");
  private static final String OPTIONS = "includes=io.picklejar.examples.*,share=" + SHARED;
  private static final Spark SPARK = Spark.v3();

  @Test
  void take_them_along_once() throws Exception {
    SparkJvms jvms = SparkJvms.withAgent(SPARK, OPTIONS);
    once("thin", jvms, Spark.beamThin());
    once("staged", jvms, Spark.beamStaged());
  }

  @Test
  void take_them_along_once_to_executors_without_the_agent() throws Exception {
    List<String> staged = new ArrayList<>(Spark.beamStaged());
    staged.add(Finished.runtimeJar().toString());
    once("runtime", SparkJvms.withAgent(SPARK, OPTIONS).withoutAgentOnExecutors(), staged);
  }

  private static void once(String name, SparkJvms jvms, List<String> jars) throws Exception {
    Path folder = RUNS.resolve(name);
    SparkJob inOneJvm = new SparkJob(SparkJvms.plain(SPARK), folder.resolve("expected"), List.of());
    List<String> staged = new ArrayList<>(jars);
    staged.add(SHARED.toString());
    try (SparkCluster cluster = SparkCluster.start(SPARK, folder.resolve("cluster"))) {
      SparkJob job = new SparkJob(jvms, folder, staged);

      assertThat(job.many(cluster.address()).orFail()).isEqualTo(inOneJvm.manyInOneJvm().orFail());
      assertThat(Files.size(SHARED)).isBetween(5_000_000L, 5_100_000L);
    }
  }
}
