package io.picklejar.it.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plain jobs on Spark 4: the jar that was compiled for Spark 3. */
@Tag("nightly")
class Spark4IT {

  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();
  private static final List<String> STAGED = List.of(Spark.JOBS);
  private static final List<String> THIN = List.of();
  private static final String RUNTIME = Finished.runtimeJar().toString();

  @Test
  void with_the_agent() throws Exception {
    right("spark4", Jdk.current());
  }

  @Test
  void with_the_agent_on_JDK_25() throws Exception {
    Optional<Jdk> jdk = Jdk.find(25);
    assumeThat(jdk).as("a JDK 25").isPresent();
    right("spark4-25", jdk.orElseThrow());
  }

  private static void right(String name, Jdk jdk) throws Exception {
    Spark spark = Spark.v4(jdk);
    Path folder = RUNS.resolve(name);
    List<String> datasets =
        new SparkJob(SparkJvms.plain(spark), folder.resolve("expected"), THIN)
            .plain("local[2]", Spark.DATASETS)
            .orFail();
    List<String> rdds =
        new SparkJob(SparkJvms.withAgentOnDriver(spark), folder.resolve("expected-rdds"), THIN)
            .plain("local[2]", Spark.RDDS)
            .orFail();
    assertThat(datasets).hasSize(12).contains("sum [a,900]", "apple x 10");
    assertThat(rdds).hasSize(7).contains("prices 19000", "total of apple 3000");
    try (SparkCluster cluster = SparkCluster.start(spark, folder.resolve("cluster"))) {
      SparkJob staged = new SparkJob(SparkJvms.withAgent(spark), folder.resolve("staged"), STAGED);
      SparkJob thin = new SparkJob(SparkJvms.withAgent(spark), folder.resolve("thin"), THIN);
      SparkJob runtime =
          new SparkJob(
              SparkJvms.withAgentOnDriver(spark),
              folder.resolve("run"),
              List.of(Spark.JOBS, RUNTIME));

      assertThat(staged.plain(cluster.address(), Spark.RDDS).orFail()).isEqualTo(rdds);
      assertThat(staged.plain(cluster.address(), Spark.DATASETS).orFail()).isEqualTo(datasets);
      assertThat(thin.plain(cluster.address(), Spark.RDDS).orFail()).isEqualTo(rdds);
      assertThat(thin.plain(cluster.address(), Spark.DATASETS).orFail()).isEqualTo(datasets);
      assertThat(runtime.plain(cluster.address(), Spark.RDDS).orFail()).isEqualTo(rdds);
      assertThat(runtime.plain(cluster.address(), Spark.DATASETS).orFail()).isEqualTo(datasets);
    }
  }
}
