package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Weaver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Programs that were woven at build time, by launchers without the flag. */
class WovenIT {

  private static final Path RUNS = Path.of("target", "runs", "woven").toAbsolutePath();
  private static final Jvm PLAIN = Jvm.of(Jdk.current());

  private static FlinkCluster cluster;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    ClusterSetup setup = ClusterSetup.of(FlinkRelease.V1_19, PLAIN.withAgent());
    cluster = FlinkCluster.start(setup, RUNS.resolve("cluster"));
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void a_plain_job() throws Exception {
    PlainJob inOneJvm =
        new PlainJob(FlinkRelease.V1_19, PLAIN.withAgent(), RUNS.resolve("expected"));
    List<String> expected = inOneJvm.parts().orFail();
    String jar = woven(PlainJob.JAR, FlinkRelease.V1_19.classPath());

    assertThat(job("staged", jar).parts(cluster, List.of(jar)).orFail()).isEqualTo(expected);
    assertThat(job("thin", jar).parts(cluster, List.of()).orFail()).isEqualTo(expected);
  }

  @Test
  void a_Beam_pipeline() throws Exception {
    String jar = woven(ClassPaths.suite(), ClassPaths.launcher());
    List<String> thin = ClassPaths.stagedWithoutUserJar();
    List<String> staged = new ArrayList<>(thin);
    staged.add(jar);

    SuiteIT.allRight(suite("suite", jar, staged).on(cluster, false));
    SuiteIT.allRight(suite("suite-thin", jar, thin).on(cluster, false));
  }

  @Tag("nightly")
  @Test
  void workers_have_the_runtime_and_no_agent() throws Exception {
    PlainJob inOneJvm =
        new PlainJob(FlinkRelease.V1_19, PLAIN.withAgent(), RUNS.resolve("expected"));
    List<String> expected = inOneJvm.parts().orFail();
    String runtime = Finished.runtimeJar().toString();
    String plain = woven(PlainJob.JAR, FlinkRelease.V1_19.classPath());
    String beam = woven(ClassPaths.suite(), ClassPaths.launcher());
    List<String> staged = new ArrayList<>(ClassPaths.stagedWithoutUserJar());
    staged.addAll(List.of(beam, runtime));
    ClusterSetup setup = ClusterSetup.of(FlinkRelease.V1_19, PLAIN);
    try (FlinkCluster workers = FlinkCluster.start(setup, RUNS.resolve("cluster-runtime"))) {
      assertThat(job("runtime", plain).parts(workers, List.of(plain, runtime)).orFail())
          .isEqualTo(expected);
      SuiteIT.allRight(suite("suite-runtime", beam, staged).on(workers, false));
    }
  }

  private static PlainJob job(String name, String jar) {
    return new PlainJob(FlinkRelease.V1_19, PLAIN, RUNS.resolve(name), withPicklejar(jar));
  }

  private static SuiteRun suite(String name, String jar, List<String> staged) {
    return new SuiteRun(PLAIN, RUNS.resolve(name), staged, withPicklejar(jar));
  }

  /** {@return a class path of the program and what it needs to be a launcher} */
  private static String withPicklejar(String jar) {
    String agent = Finished.agentJar().toString();
    return String.join(File.pathSeparator, jar, agent, Weaver.attacher());
  }

  private static String woven(String jar, String libraries) throws IOException {
    Path woven = RUNS.resolve("woven-" + Path.of(jar).getFileName());
    Weaver.weave(jar, libraries, woven);
    return woven.toString();
  }
}
