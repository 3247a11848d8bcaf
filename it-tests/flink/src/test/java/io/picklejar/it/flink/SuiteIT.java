package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Beam's surface on Flink: by Beam's own runner, and in a portable worker. */
class SuiteIT {

  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();

  @Test
  void on_Flink() throws Exception {
    onFlink("suite", Jdk.current());
  }

  @Tag("nightly")
  @Test
  void on_Flink_and_JDK_25() throws Exception {
    onFlink("suite-25", java25());
  }

  @Test
  void on_Flink_whose_workers_have_the_runtime_and_no_agent() throws Exception {
    withRuntime("suite-runtime", Jdk.current(), false);
  }

  @Tag("nightly")
  @Test
  void on_Flink_and_JDK_25_whose_workers_have_the_runtime_and_no_agent() throws Exception {
    withRuntime("suite-runtime-25", java25(), false);
  }

  @Tag("nightly")
  @Test
  void on_Flink_as_a_stream_whose_workers_have_the_runtime_and_no_agent() throws Exception {
    withRuntime("suite-runtime-stream", Jdk.current(), true);
  }

  @Test
  void in_a_portable_worker() throws Exception {
    portable("portable", Jdk.current());
  }

  @Tag("nightly")
  @Test
  void in_a_portable_worker_on_JDK_25() throws Exception {
    portable("portable-25", java25());
  }

  @Tag("nightly")
  @Test
  void on_Flink_as_a_stream_with_the_user_jars_staged() throws Exception {
    Jvm jvm = Jvm.of(Jdk.current()).withAgent();
    String name = "suite-stream";
    onCluster(
        jvm, name, cluster -> allRight(run(jvm, name, ClassPaths.staged()).on(cluster, true)));
  }

  @Tag("nightly")
  @Test
  void in_a_portable_worker_that_has_the_runtime_and_no_agent() throws Exception {
    portableWithRuntime("portable-runtime", Jdk.current());
  }

  @Tag("nightly")
  @Test
  void in_a_portable_worker_on_JDK_25_that_has_the_runtime_and_no_agent() throws Exception {
    portableWithRuntime("portable-runtime-25", java25());
  }

  private static void onFlink(String name, Jdk jdk) throws Exception {
    Jvm jvm = Jvm.of(jdk).withAgent();
    List<String> thin = ClassPaths.stagedWithoutUserJar();
    onCluster(
        jvm,
        name,
        cluster -> {
          allRight(run(jvm, name + "/staged", ClassPaths.staged()).on(cluster, false));
          allRight(run(jvm, name + "/thin", thin).on(cluster, false));
          allRight(run(jvm, name + "/streaming", thin).on(cluster, true));
        });
  }

  private static void withRuntime(String name, Jdk jdk, boolean streaming) throws Exception {
    Jvm workers = Jvm.of(jdk);
    SuiteRun run = run(workers.withAgent(), name, withRuntime(ClassPaths.staged()));
    onCluster(workers, name, cluster -> allRight(run.on(cluster, streaming)));
  }

  private static void portable(String name, Jdk jdk) throws Exception {
    Jvm jvm = Jvm.of(jdk).withAgent();
    onJobServer(
        jvm,
        name,
        server -> {
          Path boot = BootScript.write(jvm, RUNS.resolve(name));
          List<String> nothing = List.of(emptyJar(RUNS.resolve(name)).toString());
          allRight(run(jvm, name + "/thin", nothing).on(server, boot));
          allRight(run(jvm, name + "/staged", ClassPaths.user()).on(server, boot));
        });
  }

  private static void portableWithRuntime(String name, Jdk jdk) throws Exception {
    Jvm worker = Jvm.of(jdk);
    SuiteRun run = run(worker.withAgent(), name, withRuntime(ClassPaths.user()));
    onJobServer(
        worker.withAgent(),
        name,
        server -> allRight(run.on(server, BootScript.write(worker, RUNS.resolve(name)))));
  }

  private static SuiteRun run(Jvm launcher, String name, List<String> staged) throws IOException {
    return new SuiteRun(launcher, RUNS.resolve(name).resolve("suite"), staged);
  }

  private static List<String> withRuntime(List<String> staged) {
    return Stream.concat(staged.stream(), Stream.of(Finished.runtimeJar().toString())).toList();
  }

  /** What is done with something that runs. */
  private interface Use<T> {
    void with(T running) throws Exception;
  }

  private static void onCluster(Jvm workers, String name, Use<FlinkCluster> use) throws Exception {
    ClusterSetup setup = ClusterSetup.of(FlinkRelease.V1_19, workers);
    Path folder = RUNS.resolve(name).resolve("cluster");
    try (FlinkCluster cluster = FlinkCluster.start(setup, folder)) {
      use.with(cluster);
    }
  }

  private static void onJobServer(Jvm jvm, String name, Use<JobServer> use) throws Exception {
    onCluster(
        jvm,
        name,
        cluster -> {
          try (JobServer server = JobServer.start(jvm, cluster, RUNS.resolve(name))) {
            use.with(server);
          }
        });
  }

  /** Beam takes no path for the path of the working directory, which from JDK 24 on there is. */
  private static Path emptyJar(Path folder) throws IOException {
    Path jar = folder.resolve("nothing.jar");
    new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();
    return jar;
  }

  /** Fails unless all cases are right. */
  static void allRight(String log) {
    assertThat(log.lines()).as(log).contains("all cases are right");
  }

  private static Jdk java25() {
    Optional<Jdk> jdk = Jdk.find(25);
    assumeThat(jdk).as("a JDK 25").isPresent();
    return jdk.orElseThrow();
  }
}
