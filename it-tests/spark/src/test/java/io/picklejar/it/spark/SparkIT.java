package io.picklejar.it.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.spark.SparkJob.SparkOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plain jobs and Beam's flight delays example on Spark. */
class SparkIT {

  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();
  private static final List<String> STAGED = List.of(Spark.JOBS);
  private static final List<String> THIN = List.of();
  private static final String RUNTIME = Finished.runtimeJar().toString();

  private static SparkCluster cluster;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    cluster = SparkCluster.start(Spark.v3(), RUNS.resolve("cluster"));
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void rdds_without_the_agent_fail() throws Exception {
    SparkOutcome outcome = plain("rdd-plain", STAGED).plain(cluster.address(), Spark.RDDS);

    assertThat(outcome.exit()).isNotZero();
    assertThat(outcome.log()).contains("job.Prices.names\" is null");
  }

  @Test
  void rdds_with_the_agent() throws Exception {
    assertThat(agents("rdd", STAGED).plain(cluster.address(), Spark.RDDS).orFail())
        .isEqualTo(rdds());
  }

  @Test
  void rdds_with_the_agent_and_no_user_jar_on_workers() throws Exception {
    assertThat(agents("rdd-thin", THIN).plain(cluster.address(), Spark.RDDS).orFail())
        .isEqualTo(rdds());
  }

  @Test
  void rdds_with_the_runtime_staged_beside_the_user_jar() throws Exception {
    SparkJob job = runtime("rdd-runtime", STAGED);

    assertThat(job.plain(cluster.address(), Spark.RDDS).orFail()).isEqualTo(rdds());
  }

  @Test
  void datasets_without_the_agent_give_a_wrong_report() throws Exception {
    SparkOutcome outcome = plain("ds-plain", STAGED).plain(cluster.address(), Spark.DATASETS);

    assertThat(outcome.orFail()).containsExactly("sum [a,0]", "sum [b,0]", "sum [c,0]");
  }

  @Test
  void datasets_with_the_agent() throws Exception {
    assertThat(agents("ds", STAGED).plain(cluster.address(), Spark.DATASETS).orFail())
        .isEqualTo(datasets());
  }

  @Test
  void datasets_with_the_agent_and_no_user_jar_on_workers() throws Exception {
    assertThat(agents("ds-thin", THIN).plain(cluster.address(), Spark.DATASETS).orFail())
        .isEqualTo(datasets());
  }

  @Tag("nightly")
  @Test
  void datasets_with_the_runtime_staged_beside_the_user_jar() throws Exception {
    SparkJob job = runtime("ds-runtime", STAGED);

    assertThat(job.plain(cluster.address(), Spark.DATASETS).orFail()).isEqualTo(datasets());
  }

  @Test
  void beam_without_the_agent_gives_a_wrong_report() throws Exception {
    SparkOutcome outcome = plain("beam-plain", Spark.beamStaged()).flightDelays(cluster.address());

    assertThat(outcome.orFail())
        .anyMatch(line -> line.startsWith("Delays of 15 min or more, run-"))
        .anyMatch(line -> line.startsWith("?? "))
        .noneMatch(line -> line.startsWith("CA "));
  }

  @Test
  void beam_with_the_agent() throws Exception {
    SparkOutcome outcome = agents("beam", Spark.beamStaged()).flightDelays(cluster.address());

    assertThat(outcome.orFail()).isEqualTo(flights());
  }

  @Test
  void beam_with_the_agent_and_no_user_jar_on_workers() throws Exception {
    SparkOutcome outcome = agents("beam-thin", Spark.beamThin()).flightDelays(cluster.address());

    assertThat(outcome.orFail()).isEqualTo(flights());
  }

  @Tag("nightly")
  @Test
  void beam_with_the_runtime_staged_beside_the_user_jars() throws Exception {
    SparkJob job = runtime("beam-runtime", Spark.beamStaged());

    assertThat(job.flightDelays(cluster.address()).orFail()).isEqualTo(flights());
  }

  private static SparkJob runtime(String name, List<String> user) {
    List<String> staged = Stream.concat(user.stream(), Stream.of(RUNTIME)).toList();
    return new SparkJob(SparkJvms.withAgentOnDriver(Spark.v3()), RUNS.resolve(name), staged);
  }

  private static SparkJob plain(String name, List<String> staged) {
    return new SparkJob(SparkJvms.plain(Spark.v3()), RUNS.resolve(name), staged);
  }

  private static SparkJob agents(String name, List<String> staged) {
    return new SparkJob(SparkJvms.withAgent(Spark.v3()), RUNS.resolve(name), staged);
  }

  private static List<String> rdds() {
    return List.of(
        "prices 19000",
        "items [Item[name=apple, price=30], Item[name=bread, price=50], Item[name=cheese,"
            + " price=110]]",
        "total of apple 3000",
        "total of bread 5000",
        "total of cheese 11000",
        "dear 200",
        "top [Item[name=cheese, price=110], Item[name=cheese, price=110]]");
  }

  private static List<String> datasets() throws Exception {
    List<String> expected = plain("ds-expected", THIN).plain("local[2]", Spark.DATASETS).orFail();
    assertThat(expected).hasSize(12).contains("sum [a,900]", "apple x 10");
    return expected;
  }

  private static List<String> flights() throws Exception {
    List<String> expected = plain("beam-expected", THIN).flightDelaysInOneJvm().orFail();
    assertThat(expected).hasSize(67).contains("Delays of 30 min or more, spark");
    return expected;
  }
}
