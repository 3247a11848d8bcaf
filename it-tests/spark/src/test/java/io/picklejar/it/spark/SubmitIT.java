package io.picklejar.it.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A jar that is given to {@code spark-submit}, and is on no class path. */
class SubmitIT {

  private static final Path RUNS = Path.of("target", "runs", "submit").toAbsolutePath();
  private static final Spark SPARK = Spark.v3();
  private static final SparkJvms JVMS = SparkJvms.withAgent(SPARK);
  private static final long SECONDS = 300;

  private static SparkCluster cluster;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    cluster = SparkCluster.start(SPARK, RUNS.resolve("cluster"));
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void the_driver_is_the_client() throws Exception {
    assertThat(submit("client", List.of())).isEqualTo(expected());
  }

  @Test
  void the_driver_is_started_by_a_worker() throws Exception {
    List<String> options = new ArrayList<>(Spark.modules());
    options.addAll(JVMS.driver());
    List<String> settings =
        List.of(
            "spark.submit.deployMode=cluster",
            "spark.driver.extraJavaOptions=" + String.join(" ", options));

    assertThat(submit("cluster-mode", settings)).isEqualTo(expected());
  }

  private static List<String> expected() throws Exception {
    return new SparkJob(JVMS, RUNS.resolve("expected"), List.of())
        .plain("local[2]", Spark.RDDS)
        .orFail();
  }

  private static List<String> submit(String name, List<String> settings) throws Exception {
    Path folder = Files.createDirectories(RUNS.resolve(name));
    Path report = folder.resolve("report.txt");
    Files.deleteIfExists(report);
    List<String> arguments = new ArrayList<>(List.of("--properties-file", defaults(folder)));
    arguments.addAll(List.of("--master", cluster.address(), "--driver-memory", "512m"));
    Stream.concat(JVMS.settings().stream(), settings.stream())
        .filter(setting -> !setting.startsWith("spark.executor.extraJavaOptions"))
        .forEach(setting -> arguments.addAll(List.of("--conf", setting)));
    arguments.addAll(List.of("--class", Spark.RDDS, Spark.JOBS, report.toString()));
    run(sparkSubmit(arguments, folder), folder.resolve("client.log"));
    return written(report);
  }

  /** {@return the example's settings, with the agent of the build} */
  private static String defaults(Path folder) throws IOException {
    Path example = Path.of("../examples/containers/spark-defaults.conf");
    String agent = Finished.agentJar().toString();
    String settings =
        Files.readString(example).replace("/opt/picklejar/picklejar-agent.jar", agent);
    return Files.writeString(folder.resolve("defaults.conf"), settings).toString();
  }

  /** {@return the command that the script {@code spark-submit} runs, made as it does} */
  private static List<String> sparkSubmit(List<String> arguments, Path folder) throws Exception {
    List<String> command = SPARK.java(List.of(), List.of());
    String client = "org.apache.spark.deploy.SparkSubmit";
    command.addAll(List.of("org.apache.spark.launcher.Main", client));
    command.addAll(arguments);
    String words = run(command, folder.resolve("command"));
    return List.of(words.substring(words.indexOf('/')).split("\0"));
  }

  /** {@return what a command has written} Fails when it ends with an error. */
  private static String run(List<String> command, Path log) throws Exception {
    try (JvmProcess process = JvmProcess.start(command, SPARK.environment(), log)) {
      int exit = process.waitFor(SECONDS);
      assertThat(exit).as(process.log()).isZero();
      return process.log();
    }
  }

  /** A driver on the cluster ends after the client. */
  private static List<String> written(Path report) throws Exception {
    long end = System.nanoTime() + SECONDS * 1_000_000_000;
    while (!Files.exists(report) || Files.size(report) == 0) {
      assertThat(System.nanoTime()).as("no report, see the logs of the driver").isLessThan(end);
      Thread.sleep(100);
    }
    return Files.readAllLines(report);
  }
}
