package io.picklejar.it.flink;

import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the example in a launcher JVM and gives its report. */
final class FlightDelaysJob {

  private static final String MAIN_CLASS = "io.picklejar.examples.FlightDelays";
  private static final String DATA = Path.of("../examples/data").toAbsolutePath().toString();
  private static final long SECONDS = 180;

  private final Jvm jvm;
  private final Path folder;

  /**
   * Makes a job.
   *
   * @param jvm runs the launcher
   * @param folder where its report and log go
   */
  FlightDelaysJob(Jvm jvm, Path folder) {
    this.jvm = jvm;
    this.folder = folder;
  }

  /** {@return the report of a run in the launcher JVM alone} */
  Outcome inOneJvm() throws IOException, InterruptedException {
    return run(List.of("--runner=DirectRunner"));
  }

  /**
   * {@return how a run on a cluster ended}
   *
   * @param staged the jars that Flink brings to the TaskManager
   */
  Outcome on(FlinkCluster cluster, List<String> staged) throws IOException, InterruptedException {
    return run(
        List.of(
            "--runner=FlinkRunner",
            "--flinkMaster=" + cluster.address(),
            "--parallelism=2",
            "--filesToStage=" + String.join(",", staged)));
  }

  private Outcome run(List<String> runner) throws IOException, InterruptedException {
    Files.deleteIfExists(folder.resolve("report.txt"));
    List<String> command =
        new ArrayList<>(
            jvm.command(List.of("-Xmx768m", "-Dflights.run=flink"), ClassPaths.launcher()));
    command.addAll(List.of(MAIN_CLASS, "--data=" + DATA, "--output=" + folder));
    command.addAll(runner);
    try (JvmProcess launcher = JvmProcess.start(command, folder.resolve("launcher.log"))) {
      int exit = launcher.waitFor(SECONDS);
      return new Outcome(exit, exit == 0 ? report() : List.of(), launcher.log());
    }
  }

  private List<String> report() throws IOException {
    return Files.readAllLines(folder.resolve("report.txt"));
  }

  /**
   * How a run ended.
   *
   * @param exit the launcher's exit code, 0 for success
   * @param report the lines of the report, none after a failure
   * @param log what the launcher has written
   */
  record Outcome(int exit, List<String> report, String log) {}
}
