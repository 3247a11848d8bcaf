package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Jdk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Beam's surface on Flink: by Beam's own runner, and in a portable worker. */
@Tag("nightly")
class SuiteIT {

  private static final int CASES = 16;
  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();

  @Test
  void on_Flink() throws Exception {
    onFlink("suite", Jdk.current());
  }

  @Test
  void on_Flink_and_JDK_25() throws Exception {
    onFlink("suite-25", java25());
  }

  @Test
  void in_a_portable_worker() throws Exception {
    portable("portable", Jdk.current());
  }

  @Test
  void in_a_portable_worker_on_JDK_25() throws Exception {
    portable("portable-25", java25());
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
      allRight(new SuiteRun(jvm, folder.resolve("thin"), List.of()).on(server, boot));
      allRight(new SuiteRun(jvm, folder.resolve("staged"), ClassPaths.user()).on(server, boot));
    }
  }

  private static void allRight(String log) {
    assertThat(log.lines().filter(line -> line.startsWith("right ")).count())
        .as(log)
        .isEqualTo(CASES);
  }

  private static Jdk java25() {
    Optional<Jdk> jdk = Jdk.find(25);
    assumeThat(jdk).as("a JDK 25").isPresent();
    return jdk.orElseThrow();
  }
}
