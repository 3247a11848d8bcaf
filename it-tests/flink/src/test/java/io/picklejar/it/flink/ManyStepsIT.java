package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred functions over the same 5 MB on Flink, with the option {@code share}. */
@Tag("nightly")
class ManyStepsIT {

  private static final Path FOLDER = Path.of("target", "runs", "many").toAbsolutePath();
  private static final Path SHARED = FOLDER.resolve("shared.jar");
  private static final String USER_CODE = "includes=io.picklejar.examples.*";
  private static final long SECONDS = 600;

  @Test
  void take_them_along_once() throws IOException, InterruptedException {
    Jvm jvm = Jvm.of(Jdk.current());
    String expected = run(jvm, "expected", List.of("--runner=DirectRunner"), "-Dflights.run=many");
    try (FlinkCluster cluster = FlinkCluster.start(jvm.withAgent(), FOLDER.resolve("cluster"))) {
      String agent = "-javaagent:" + jvm.withAgent().agent() + "=" + USER_CODE + ",share=" + SHARED;
      for (List<String> staged : List.of(ClassPaths.stagedWithoutUserJar(), ClassPaths.staged())) {
        String name = "staged-" + staged.size();
        assertThat(run(jvm, name, runner(cluster, staged), agent)).isEqualTo(expected);
        assertThat(Files.size(SHARED)).isBetween(5_000_000L, 5_100_000L);
      }
    }
  }

  @Test
  void take_them_along_once_to_a_portable_worker() throws Exception {
    portable("portable", Jvm.of(Jdk.current()).withAgent(), List.of());
  }

  @Test
  void take_them_along_once_to_a_portable_worker_without_the_agent() throws Exception {
    List<String> staged = new ArrayList<>(ClassPaths.user());
    staged.add(Finished.runtimeJar().toString());
    portable("portable-runtime", Jvm.of(Jdk.current()), staged);
  }

  private static void portable(String name, Jvm worker, List<String> jars) throws Exception {
    Jvm jvm = worker.withoutAgent();
    Path folder = FOLDER.resolve(name);
    String expected = run(jvm, "expected", List.of("--runner=DirectRunner"), "-Dflights.run=many");
    try (FlinkCluster cluster = FlinkCluster.start(jvm.withAgent(), folder.resolve("cluster"));
        JobServer server = JobServer.start(jvm.withAgent(), cluster, folder)) {
      Path boot = BootScript.write(worker, folder);
      List<String> staged = Stream.concat(jars.stream(), Stream.of(SHARED.toString())).toList();
      List<String> runner =
          List.of(
              "--runner=PortableRunner",
              "--jobEndpoint=" + server.address(),
              "--defaultEnvironmentType=PROCESS",
              "--defaultEnvironmentConfig={\"command\":\"" + boot + "\"}",
              "--filesToStage=" + String.join(",", staged));
      String agent = "-javaagent:" + jvm.withAgent().agent() + "=" + USER_CODE + ",share=" + SHARED;
      assertThat(run(jvm, name + "-job", runner, agent)).isEqualTo(expected);
      assertThat(Files.size(SHARED)).isBetween(5_000_000L, 5_100_000L);
    }
  }

  @Test
  void take_them_along_once_to_workers_without_the_agent() throws Exception {
    Jvm jvm = Jvm.of(Jdk.current());
    String expected = run(jvm, "expected", List.of("--runner=DirectRunner"), "-Dflights.run=many");
    ClusterSetup setup = ClusterSetup.of(FlinkRelease.V1_19, jvm);
    try (FlinkCluster cluster = FlinkCluster.start(setup, FOLDER.resolve("cluster-runtime"))) {
      String agent = "-javaagent:" + jvm.withAgent().agent() + "=" + USER_CODE + ",share=" + SHARED;
      List<String> staged = new ArrayList<>(ClassPaths.staged());
      staged.add(Finished.runtimeJar().toString());

      assertThat(run(jvm, "runtime", runner(cluster, staged), agent)).isEqualTo(expected);
      assertThat(Files.size(SHARED)).isBetween(5_000_000L, 5_100_000L);
    }
  }

  private static List<String> runner(FlinkCluster cluster, List<String> staged) {
    List<String> files = Stream.concat(staged.stream(), Stream.of(SHARED.toString())).toList();
    return List.of(
        "--runner=FlinkRunner",
        "--flinkMaster=" + cluster.address(),
        "--filesToStage=" + String.join(",", files));
  }

  private static String run(Jvm jvm, String name, List<String> runner, String option)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(FOLDER.resolve(name));
    Files.deleteIfExists(folder.resolve("report.txt"));
    List<String> command =
        new ArrayList<>(jvm.command(List.of("-Xmx768m", option), ClassPaths.launcher()));
    command.addAll(List.of("io.picklejar.examples.ManySteps", "--steps=200", "--output=" + folder));
    command.addAll(runner);
    try (JvmProcess launcher = JvmProcess.start(command, folder.resolve("launcher.log"))) {
      int exit = launcher.waitFor(SECONDS);
      assertThat(exit).as(launcher.log()).isZero();
      return Files.readString(folder.resolve("report.txt"));
    }
  }
}
