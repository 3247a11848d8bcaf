package io.picklejar.it.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Weaver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plain job that was woven at build time, by a driver without the flag. */
class WovenIT {

  private static final Path RUNS = Path.of("target", "runs", "woven").toAbsolutePath();

  @Test
  void a_driver_needs_no_flag() throws Exception {
    Spark spark = Spark.v3();
    SparkJvms withFlag = SparkJvms.withAgentOnDriver(spark);
    List<String> expected =
        new SparkJob(withFlag, RUNS.resolve("expected"), List.of())
            .plain("local[2]", Spark.RDDS)
            .orFail();
    String jar = woven(spark);
    try (SparkCluster cluster = SparkCluster.start(spark, RUNS.resolve("cluster"))) {
      String master = cluster.address();
      SparkJvms agents = new SparkJvms(spark, List.of(), SparkJvms.withAgent(spark).executors());
      SparkJob staged = job(agents, "staged", jar, List.of(jar));
      SparkJob thin = job(agents, "thin", jar, List.of());
      List<String> withRuntime = List.of(jar, Finished.runtimeJar().toString());
      SparkJob runtime = job(SparkJvms.plain(spark), "runtime", jar, withRuntime);

      assertThat(staged.plain(master, Spark.RDDS).orFail()).isEqualTo(expected);
      assertThat(thin.plain(master, Spark.RDDS).orFail()).isEqualTo(expected);
      assertThat(runtime.plain(master, Spark.RDDS).orFail()).isEqualTo(expected);
    }
  }

  private static SparkJob job(SparkJvms jvms, String name, String jar, List<String> staged) {
    List<String> program = List.of(jar, Finished.agentJar().toString(), Weaver.attacher());
    return new SparkJob(jvms, RUNS.resolve(name), staged, program);
  }

  private static String woven(Spark spark) throws IOException {
    Path woven = RUNS.resolve("woven.jar");
    try (Stream<Path> jars = Files.list(spark.home().resolve("jars"))) {
      List<String> libraries = jars.map(Path::toString).toList();
      Weaver.weave(Spark.JOBS, String.join(File.pathSeparator, libraries), woven);
    }
    return woven.toString();
  }
}
