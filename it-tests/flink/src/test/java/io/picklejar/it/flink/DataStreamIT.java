package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plain DataStream jobs on all versions of Flink, beside the same in one JVM. */
class DataStreamIT {

  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();
  private static final List<String> STAGED = List.of(PlainJob.JAR);
  private static final List<String> THIN = List.of();

  private static List<String> expected = List.of();

  @BeforeAll
  static void runs_in_one_JVM() throws Exception {
    Jvm jvm = Jvm.of(Jdk.current()).withAgent();
    expected = new PlainJob(FlinkRelease.V1_19, jvm, RUNS.resolve("ds-expected")).parts().orFail();
    assertThat(expected)
        .hasSize(28)
        .contains("Functions: apple 30", "Keyed: Team[name=x, unit=points] 17 2 2");
  }

  @Test
  void without_the_agent_a_job_does_not_start() throws Exception {
    Jvm jvm = Jvm.of(Jdk.current());
    PlainJob job = new PlainJob(FlinkRelease.V1_19, jvm, RUNS.resolve("ds-plain"));

    assertThat(job.parts().log()).contains("not serializable");
  }

  @Test
  void on_1_19() throws Exception {
    right(FlinkRelease.V1_19, Jdk.current());
  }

  @Test
  void on_1_19_and_JDK_25() throws Exception {
    right(FlinkRelease.V1_19, java25());
  }

  @Test
  void on_1_20() throws Exception {
    right(FlinkRelease.V1_20, Jdk.current());
  }

  @Test
  void on_2() throws Exception {
    right(FlinkRelease.V2, Jdk.current());
  }

  @Test
  void on_2_and_JDK_25() throws Exception {
    right(FlinkRelease.V2, java25());
  }

  @Test
  void workers_without_the_agent_need_the_runtime_and_the_user_jar() throws Exception {
    rightWithRuntime("ds-runtime", ClusterSetup.of(FlinkRelease.V1_19, Jvm.of(Jdk.current())));
  }

  @Tag("nightly")
  @Test
  void workers_without_the_agent_on_1_20() throws Exception {
    rightWithRuntime("ds-runtime-1.20", ClusterSetup.of(FlinkRelease.V1_20, Jvm.of(Jdk.current())));
  }

  @Tag("nightly")
  @Test
  void workers_without_the_agent_on_2_whose_JobManager_has_it() throws Exception {
    rightWithRuntime("ds-runtime-2", agentOnJobManager(Jvm.of(Jdk.current())));
  }

  @Tag("nightly")
  @Test
  void workers_without_the_agent_on_2_and_JDK_25_whose_JobManager_has_it() throws Exception {
    rightWithRuntime("ds-runtime-2-25", agentOnJobManager(Jvm.of(java25())));
  }

  /** Flink 2 has its JobManager read functions, and write them again for workers. */
  private static ClusterSetup agentOnJobManager(Jvm workers) {
    return ClusterSetup.of(FlinkRelease.V2, workers).withJobManager(workers.withAgent());
  }

  private static void rightWithRuntime(String name, ClusterSetup setup) throws Exception {
    FlinkRelease release = setup.release();
    Path folder = RUNS.resolve(name);
    PlainJob job = new PlainJob(release, setup.taskManager().withAgent(), folder);
    try (FlinkCluster cluster = FlinkCluster.start(setup, folder.resolve("cluster"))) {
      List<String> staged = List.of(PlainJob.JAR, Finished.runtimeJar().toString());

      assertThat(job.parts(cluster, staged).orFail()).isEqualTo(expected);
      assertThat(job.parts(cluster, STAGED).log()).contains("AddPicklejarAgentOrRuntimeToThisJvm");
    }
  }

  private static void right(FlinkRelease release, Jdk jdk) throws Exception {
    Jvm jvm = Jvm.of(jdk).withAgent();
    Path folder = RUNS.resolve("ds-" + release + "-" + jdk.feature());
    try (FlinkCluster cluster =
        FlinkCluster.start(ClusterSetup.of(release, jvm), folder.resolve("cluster"))) {
      PlainJob staged = new PlainJob(release, jvm, folder.resolve("staged"));
      PlainJob thin = new PlainJob(release, jvm, folder.resolve("thin"));

      assertThat(staged.parts(cluster, STAGED).orFail()).isEqualTo(expected);
      assertThat(thin.parts(cluster, THIN).orFail()).isEqualTo(expected);
    }
  }

  private static Jdk java25() {
    Optional<Jdk> jdk = Jdk.find(25);
    assumeThat(jdk).as("a JDK 25").isPresent();
    return jdk.orElseThrow();
  }
}
