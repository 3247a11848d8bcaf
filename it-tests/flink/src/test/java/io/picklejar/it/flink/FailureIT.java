package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong on clusters, and several jobs at once. */
class FailureIT {

  /** How the user's classes come to workers. */
  enum Deployment {
    STAGED,
    THIN,
    ON_WORKERS,
    RUNTIME;

    List<String> staged() {
      return switch (this) {
        case STAGED -> List.of(PlainJob.JAR);
        case THIN, ON_WORKERS -> List.of();
        case RUNTIME -> List.of(PlainJob.JAR, Finished.runtimeJar().toString());
      };
    }

    FlinkCluster cluster() {
      return switch (this) {
        case STAGED, THIN -> FailureIT.cluster;
        case ON_WORKERS -> clusterWithUserJar;
        case RUNTIME -> clusterWithoutAgent;
      };
    }
  }

  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();
  private static final Jvm JVM = Jvm.of(Jdk.current()).withAgent();

  private static FlinkCluster cluster;
  private static FlinkCluster clusterWithUserJar;
  private static FlinkCluster clusterWithoutAgent;

  @BeforeAll
  static void start() throws Exception {
    cluster = FlinkCluster.start(setup(JVM), RUNS.resolve("failures"));
    clusterWithUserJar =
        FlinkCluster.start(
            setup(JVM).withOnWorkers(List.of(PlainJob.JAR)), RUNS.resolve("failures-user-jar"));
    clusterWithoutAgent =
        FlinkCluster.start(setup(JVM.withoutAgent()), RUNS.resolve("failures-runtime"));
  }

  @AfterAll
  static void stop() {
    clusterWithoutAgent.close();
    clusterWithUserJar.close();
    cluster.close();
  }

  @ParameterizedTest
  @EnumSource(Deployment.class)
  void two_jobs_with_other_globals_at_once(Deployment deployment) throws Exception {
    Path folder = emptied("two-" + deployment);
    PlainJob one = job(folder.resolve("one"));
    PlainJob other = job(folder.resolve("other"));
    JvmProcess first = one.meeting("one", "other", deployment.cluster(), deployment.staged());
    JvmProcess second = other.meeting("other", "other", deployment.cluster(), deployment.staged());

    assertThat(one.end(first).orFail()).isEqualTo(report("one"));
    assertThat(other.end(second).orFail()).isEqualTo(report("other"));
  }

  @ParameterizedTest
  @EnumSource(Deployment.class)
  void a_job_goes_on_in_another_TaskManager_when_its_own_is_killed(Deployment deployment)
      throws Exception {
    PlainJob job = job(emptied("killed-" + deployment).resolve("job"));
    JvmProcess launcher = job.meeting("job", "death", deployment.cluster(), deployment.staged());
    awaitMark(job, launcher, name -> name.startsWith("job-"));
    deployment.cluster().replaceTaskManager();

    assertThat(job.end(launcher).orFail()).isEqualTo(report("job"));
    assertThat(marks(job)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Deployment.class)
  void a_job_cancelled_while_it_is_restored_leaves_nothing_behind(Deployment deployment)
      throws Exception {
    Path folder = emptied("cancelled-" + deployment);
    PlainJob cancelled = job(folder.resolve("cancelled"));
    JvmProcess launcher =
        cancelled.meeting("cancelled", "restore", deployment.cluster(), deployment.staged());
    awaitMark(cancelled, launcher, "cancelled-reads"::equals);
    deployment.cluster().cancelJob();
    assertThat(cancelled.end(launcher).exit()).isNotZero();
    Files.writeString(cancelled.marks().resolve("read-on"), "");

    PlainJob next = job(folder.resolve("next"));
    launcher = next.meeting("next", "restore", deployment.cluster(), deployment.staged());
    assertThat(next.end(launcher).orFail()).isEqualTo(report("next"));
  }

  @Test
  void a_worker_with_an_older_Picklejar_says_so() throws Exception {
    Path folder = emptied("older");
    Jvm newer = JVM.withAgent(OtherFormat.of(Finished.agentJar(), folder));
    PlainJob job = new PlainJob(FlinkRelease.V1_19, newer, folder.resolve("job"));
    JvmProcess launcher = job.meeting("one", "other", cluster, List.of(PlainJob.JAR));

    assertThat(job.end(launcher).log())
        .contains("The closure has format version 9, and this Picklejar reads versions 1 to ")
        .contains("Give the worker a Picklejar that is not older than the launcher's.");
  }

  /** {@return a cluster that takes two jobs at once, and goes on when a worker dies} */
  private static ClusterSetup setup(Jvm workers) {
    return ClusterSetup.of(FlinkRelease.V1_19, workers)
        .with("taskmanager.numberOfTaskSlots", "4")
        .with("restart-strategy.type", "fixed-delay")
        .with("restart-strategy.fixed-delay.attempts", "2")
        .with("restart-strategy.fixed-delay.delay", "1 s")
        .with("heartbeat.interval", "1000");
  }

  private static PlainJob job(Path folder) {
    return new PlainJob(FlinkRelease.V1_19, JVM, folder);
  }

  private static List<String> report(String job) {
    String apple = "apple of " + job + " x " + job.length();
    return List.of(apple, apple, "bread of " + job + " x " + job.length());
  }

  private static void awaitMark(PlainJob job, JvmProcess launcher, Predicate<String> mark)
      throws Exception {
    while (marks(job).stream().noneMatch(mark)) {
      assertThat(launcher.isAlive()).as(launcher.log()).isTrue();
      Thread.sleep(50);
    }
  }

  private static List<String> marks(PlainJob job) throws IOException {
    try (Stream<Path> marks = Files.list(job.marks())) {
      return marks.map(mark -> mark.getFileName().toString()).toList();
    }
  }

  /** {@return a folder of that name without marks} */
  private static Path emptied(String name) throws IOException {
    Path folder = RUNS.resolve(name);
    Path marks = Files.createDirectories(folder.resolve("marks"));
    try (Stream<Path> old = Files.list(marks)) {
      for (Path mark : old.toList()) {
        Files.delete(mark);
      }
    }
    return folder;
  }
}
