package io.picklejar.it.spark;

import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A job to run, with its driver in a JVM of its own.
 *
 * @param jvms what it runs on
 * @param folder where its report and log go
 * @param staged the jars that Spark brings to executors
 * @param program what is in front of the driver's class path
 */
record SparkJob(SparkJvms jvms, Path folder, List<String> staged, List<String> program) {

  private static final long SECONDS = 600;
  private static final String FLIGHT_DELAYS = "io.picklejar.examples.FlightDelays";
  private static final String MANY_STEPS = "io.picklejar.examples.ManySteps";
  private static final String SUITE = "io.picklejar.it.suite.Suite";
  private static final String DATA = Path.of("../examples/data").toAbsolutePath().toString();

  SparkJob(SparkJvms jvms, Path folder, List<String> staged) {
    this(jvms, folder, staged, List.of());
  }

  /** {@return how a plain job ended that takes the file for its report} */
  SparkOutcome plain(String master, String main) throws IOException, InterruptedException {
    return end(start(master, main));
  }

  /** Starts a plain job that takes the file for its report, and more. */
  JvmProcess start(String master, String main, String... arguments) throws IOException {
    List<String> options = new ArrayList<>(jvms.options());
    options.add("-Dspark.master=" + master);
    options.add("-Dspark.jars=" + String.join(",", staged));
    List<String> command = command(options, List.of(Spark.JOBS));
    command.addAll(List.of(main, report().toString()));
    command.addAll(List.of(arguments));
    return start(command);
  }

  /** {@return how the Beam example ended on Beam's Spark runner} */
  SparkOutcome flightDelays(String master) throws IOException, InterruptedException {
    return flightDelays(runner(master));
  }

  /** {@return how the Beam example ended in the launcher alone} */
  SparkOutcome flightDelaysInOneJvm() throws IOException, InterruptedException {
    return flightDelays(List.of("--runner=DirectRunner"));
  }

  private SparkOutcome flightDelays(List<String> runner) throws IOException, InterruptedException {
    return end(beam(FLIGHT_DELAYS, List.of("--data=" + DATA, "--output=" + folder), runner));
  }

  /** {@return how a pipeline of many steps over the same 5 MB ended} */
  SparkOutcome many(String master) throws IOException, InterruptedException {
    return many(runner(master));
  }

  /** {@return how the same ended in the launcher alone} */
  SparkOutcome manyInOneJvm() throws IOException, InterruptedException {
    return many(List.of("--runner=DirectRunner"));
  }

  private SparkOutcome many(List<String> runner) throws IOException, InterruptedException {
    return end(beam(MANY_STEPS, List.of("--steps=200", "--output=" + folder), runner));
  }

  /** {@return what the suite has said about its cases on Beam's Spark runner} */
  String suite(String master) throws IOException, InterruptedException {
    String lines = "--output=" + folder.resolve("lines");
    try (JvmProcess driver = beam(SUITE, List.of(lines), runner(master))) {
      driver.waitFor(SECONDS);
      return driver.log();
    }
  }

  private List<String> runner(String master) {
    return List.of(
        "--runner=SparkRunner",
        "--sparkMaster=" + master,
        "--filesToStage=" + String.join(",", staged));
  }

  private JvmProcess beam(String main, List<String> arguments, List<String> runner)
      throws IOException {
    List<String> options = new ArrayList<>(jvms.options());
    options.add("-Dflights.run=spark");
    List<String> command = command(options, Spark.beam());
    command.add(main);
    command.addAll(arguments);
    command.addAll(runner);
    return start(command);
  }

  /** {@return how a started job ends} */
  SparkOutcome end(JvmProcess driver) throws IOException, InterruptedException {
    try (driver) {
      int exit = driver.waitFor(SECONDS);
      return new SparkOutcome(
          exit, exit == 0 ? Files.readAllLines(report()) : List.of(), driver.log());
    }
  }

  private List<String> command(List<String> options, List<String> libraries) {
    List<String> classPath = new ArrayList<>(program);
    classPath.addAll(libraries);
    return new ArrayList<>(jvms.spark().java(options, classPath));
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
