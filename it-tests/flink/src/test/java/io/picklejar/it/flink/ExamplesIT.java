package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Games;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.JvmProcess;
import io.picklejar.it.harness.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beam's own examples, unchanged, give on Flink what they give in one JVM without the agent. */
@Tag("nightly")
class ExamplesIT {

  private static final Path RUNS = Path.of("target", "runs", "examples").toAbsolutePath();
  private static final Jvm JVM = Jvm.of(Jdk.current());
  private static final String PACKAGE = "org.apache.beam.examples.";
  private static final Jvm AGENT =
      JVM.withAgent(Path.of(Finished.agentJar() + "=includes=" + PACKAGE + "*"));
  private static final long SECONDS = 600;

  private static FlinkCluster cluster;
  private static FlinkCluster clusterWithoutAgent;

  @BeforeAll
  static void start() throws Exception {
    // They lie in Beam's own packages, which are library code to launchers and workers.
    cluster = FlinkCluster.start(AGENT, RUNS.resolve("cluster"));
    clusterWithoutAgent = FlinkCluster.start(JVM, RUNS.resolve("cluster-runtime"));
    Files.write(RUNS.resolve("games.csv"), Games.lines());
    Path texts = Files.createDirectories(RUNS.resolve("texts"));
    for (int i = 0; i < 3; i++) {
      int text = i;
      Files.write(
          texts.resolve(i + ".txt"),
          IntStream.range(0, 50).mapToObj(j -> "to be or not " + (j + text) % 20).toList());
    }
  }

  @AfterAll
  static void stop() {
    clusterWithoutAgent.close();
    cluster.close();
  }

  @ParameterizedTest
  @CsvSource({
    "WordCount,--inputFile,texts/0.txt",
    "cookbook.DistinctExample,--input,texts/1.txt",
    "complete.TfIdf,--input,texts/",
    "complete.game.UserScore,--input,games.csv",
    "complete.game.HourlyTeamScore,--input,games.csv"
  })
  void the_output_is_that_of_one_JVM(String example, String option, String input) throws Exception {
    String data = option + "=" + RUNS + "/" + input;
    List<String> expected = lines(example, data, "one", List.of("--runner=DirectRunner"));

    assertThat(expected).isNotEmpty();
    assertThat(lines(example, data, "staged", onFlink(cluster, staged()))).isEqualTo(expected);
    assertThat(lines(example, data, "thin", onFlink(cluster, thin()))).isEqualTo(expected);
    List<String> runtime = new ArrayList<>(staged());
    runtime.add(Finished.runtimeJar().toString());
    assertThat(lines(example, data, "runtime", onFlink(clusterWithoutAgent, runtime)))
        .isEqualTo(expected);
  }

  private static List<String> onFlink(FlinkCluster cluster, List<String> staged) {
    return List.of(
        "--runner=FlinkRunner",
        "--flinkMaster=" + cluster.address(),
        "--parallelism=2",
        "--filesToStage=" + String.join(",", staged));
  }

  private static List<String> lines(String example, String data, String name, List<String> runner)
      throws IOException, InterruptedException {
    Path folder = RUNS.resolve(example + "-" + name);
    OutputFolder output = OutputFolder.cleared(folder.resolve("output"));
    Jvm jvm = name.equals("one") ? JVM : AGENT;
    List<String> command = new ArrayList<>(jvm.command(List.of("-Xmx768m"), classPath()));
    command.addAll(List.of(PACKAGE + example, data, "--output=" + output.path().resolve("part")));
    command.addAll(runner);
    try (JvmProcess launcher = JvmProcess.start(command, folder.resolve("launcher.log"))) {
      int exit = launcher.waitFor(SECONDS);
      assertThat(exit).as(launcher.log()).isZero();
    }
    return output.sortedLines();
  }

  private static String classPath() throws IOException {
    return Files.readString(Path.of("beam-examples", "target", "classpath.txt")).strip();
  }

  private static List<String> staged() throws IOException {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .filter(jar -> !Path.of(jar).getFileName().toString().startsWith("flink-"))
        .toList();
  }

  private static List<String> thin() throws IOException {
    return staged().stream().filter(jar -> !jar.contains("beam-examples-java")).toList();
  }
}
