package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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
    Jvm jvm = Jvm.of(Jdk.current());
    Path folder = RUNS.resolve("suite-runtime");
    List<String> staged = new ArrayList<>(ClassPaths.staged());
    staged.add(Finished.runtimeJar().toString());
    try (FlinkCluster cluster =
        FlinkCluster.start(ClusterSetup.of(FlinkRelease.V1_19, jvm), folder.resolve("cluster"))) {
      allRight(new SuiteRun(jvm.withAgent(), folder.resolve("staged"), staged).on(cluster, false));
    }
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
    Path folder = RUNS.resolve("suite-stream");
    try (FlinkCluster cluster =
        FlinkCluster.start(ClusterSetup.of(FlinkRelease.V1_19, jvm), folder.resolve("cluster"))) {
      allRight(new SuiteRun(jvm, folder.resolve("staged"), ClassPaths.staged()).on(cluster, true));
    }
  }

  @Tag("nightly")
  @Test
  void in_a_portable_worker_that_has_the_runtime_and_no_agent() throws Exception {
    Jvm plain = Jvm.of(Jdk.current());
    Jvm jvm = plain.withAgent();
    Path folder = RUNS.resolve("portable-runtime");
    List<String> staged = new ArrayList<>(ClassPaths.user());
    staged.add(Finished.runtimeJar().toString());
    try (FlinkCluster cluster =
            FlinkCluster.start(
                ClusterSetup.of(FlinkRelease.V1_19, jvm), folder.resolve("cluster"));
        JobServer server = JobServer.start(jvm, cluster, folder)) {
      Path boot = BootScript.write(plain, folder);
      allRight(new SuiteRun(jvm, folder.resolve("staged"), staged).on(server, boot));
    }
  }

  private static void onFlink(String name, Jdk jdk) throws Exception {
    Jvm jvm = Jvm.of(jdk).withAgent();
    Path folder = RUNS.resolve(name);
    List<String> thin = ClassPaths.stagedWithoutUserJar();
    try (FlinkCluster cluster =
        FlinkCluster.start(ClusterSetup.of(FlinkRelease.V1_19, jvm), folder.resolve("cluster"))) {
      allRight(new SuiteRun(jvm, folder.resolve("staged"), ClassPaths.staged()).on(cluster, false));
      allRight(new SuiteRun(jvm, folder.resolve("thin"), thin).on(cluster, false));
      allRight(new SuiteRun(jvm, folder.resolve("streaming"), thin).on(cluster, true));
    }
  }

  private static void portable(String name, Jdk jdk) throws Exception {
    Jvm jvm = Jvm.of(jdk).withAgent();
    Path folder = RUNS.resolve(name);
    try (FlinkCluster cluster =
            FlinkCluster.start(
                ClusterSetup.of(FlinkRelease.V1_19, jvm), folder.resolve("cluster"));
        JobServer server = JobServer.start(jvm, cluster, folder)) {
      Path boot = BootScript.write(jvm, folder);
      List<String> nothing = List.of(emptyJar(folder).toString());
      allRight(new SuiteRun(jvm, folder.resolve("thin"), nothing).on(server, boot));
      allRight(new SuiteRun(jvm, folder.resolve("staged"), ClassPaths.user()).on(server, boot));
    }
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
