package io.picklejar.it.spark;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A job to run, with its driver in a JVM of its own.
 *
 * @param spark what it runs on
 * @param folder where its report and log go
 * @param driver whether the driver has the agent
 * @param executors whether the executors have it
 * @param staged the jars that Spark brings to executors
 */
record SparkJob(Spark spark, Path folder, boolean driver, boolean executors, List<String> staged) {

  private static final long SECONDS = 240;
  private static final String FLIGHT_DELAYS = "io.picklejar.examples.FlightDelays";
  private static final String DATA = Path.of("../examples/data").toAbsolutePath().toString();

  /** {@return how a plain job ended that takes the file for its report} */
  SparkOutcome plain(String master, String main) throws IOException, InterruptedException {
    return end(start(master, main));
  }

  /** Starts a plain job that takes the file for its report, and more. */
  JvmProcess start(String master, String main, String... arguments) throws IOException {
    List<String> options = new ArrayList<>(options());
    options.add("-Dspark.master=" + master);
    options.add("-Dspark.jars=" + String.join(",", staged));
    List<String> command = new ArrayList<>(spark.java(options, List.of(Spark.JOBS)));
    command.addAll(List.of(main, report().toString()));
    command.addAll(List.of(arguments));
    return start(command);
  }

  /** {@return how the Beam example ended on Beam's Spark runner} */
  SparkOutcome flightDelays(String master) throws IOException, InterruptedException {
    return flightDelays(
        List.of(
            "--runner=SparkRunner",
            "--sparkMaster=" + master,
            "--filesToStage=" + String.join(",", staged)));
  }

  /** {@return how the Beam example ended in the launcher alone} */
  SparkOutcome flightDelaysInOneJvm() throws IOException, InterruptedException {
    return flightDelays(List.of("--runner=DirectRunner"));
  }

  private SparkOutcome flightDelays(List<String> runner) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(options());
    options.add("-Dflights.run=spark");
    List<String> command = new ArrayList<>(spark.java(options, Spark.example()));
    command.addAll(List.of(FLIGHT_DELAYS, "--data=" + DATA, "--output=" + folder));
    command.addAll(runner);
    return end(start(command));
  }

  private List<String> options() {
    String agent = "-javaagent:" + Finished.agentJar();
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xmx512m",
                "-Dspark.executor.memory=640m",
                "-Dspark.cores.max=2",
                "-Dspark.ui.enabled=false",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1"));
    if (driver) {
      options.add(agent);
    }
    if (executors) {
      options.add("-Dspark.executor.extraJavaOptions=" + agent);
    }
    return options;
  }

  /** {@return how a started job ends} */
  SparkOutcome end(JvmProcess driver) throws IOException, InterruptedException {
    try (driver) {
      int exit = driver.waitFor(SECONDS);
      return new SparkOutcome(
          exit, exit == 0 ? Files.readAllLines(report()) : List.of(), driver.log());
    }
  }

  private JvmProcess start(List<String> command) throws IOException {
    Files.deleteIfExists(report());
    return JvmProcess.start(command, folder.resolve("driver.log"));
  }

  private Path report() {
    return folder.resolve("report.txt");
  }

  /**
   * How a job ended.
   *
   * @param exit the driver's exit code, 0 for success
   * @param report the lines of the report, none after a failure
   * @param log what the driver has written
   */
  record SparkOutcome(int exit, List<String> report, String log) {

    /** {@return the report} Fails with the log when there is none. */
    List<String> orFail() {
      if (exit != 0) {
        throw new AssertionError("exit code " + exit + "\n" + log);
      }
      return report;
    }
  }
}
