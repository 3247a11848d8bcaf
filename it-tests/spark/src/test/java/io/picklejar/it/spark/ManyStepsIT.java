package io.picklejar.it.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred functions over the same 5 MB on Spark, with the option {@code share}. */
@Tag("nightly")
class ManyStepsIT {

  private static final Path RUNS = Path.of("target", "runs", "many").toAbsolutePath();
  private static final Path SHARED = RUNS.resolve("shared.jar");

  @Test
  void take_them_along_once() throws Exception {
    Spark spark = Spark.v3();
    SparkJvms plain = SparkJvms.plain(spark);
    SparkJvms jvms = SparkJvms.withAgent(spark, "includes=io.picklejar.examples.*,share=" + SHARED);
    List<String> expected =
        new SparkJob(plain, RUNS.resolve("expected"), List.of()).manyInOneJvm().orFail();
    try (SparkCluster cluster = SparkCluster.start(spark, RUNS.resolve("cluster"))) {
      for (List<String> jars : List.of(Spark.beamThin(), Spark.beamStaged())) {
        List<String> staged = Stream.concat(jars.stream(), Stream.of(SHARED.toString())).toList();
        SparkJob job = new SparkJob(jvms, RUNS.resolve("staged-" + jars.size()), staged);

        assertThat(job.many(cluster.address()).orFail()).isEqualTo(expected);
        assertThat(Files.size(SHARED)).isBetween(5_000_000L, 5_100_000L);
      }
    }
  }
}
