package io.picklejar.it.flink;

import io.picklejar.it.harness.JvmProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A plain Flink job, with its launcher in a JVM of its own.
 *
 * @param release the version of Flink
 * @param jvm runs the launcher
 * @param folder where its report and log go
 * @param program the launcher's class path, but for Flink
 */
record PlainJob(FlinkRelease release, Jvm jvm, Path folder, String program) {

  /** The jar of the plain jobs. */
  static final String JAR =
      Path.of("job/target/picklejar-it-flink-job.jar").toAbsolutePath().toString();

  private static final String PACKAGE = "io.picklejar.it.flink.job.";
  private static final long SECONDS = 600;

  PlainJob(FlinkRelease release, Jvm jvm, Path folder) {
    this(release, jvm, folder, JAR);
  }

  /** {@return how the job of all parts ended in the launcher alone} */
  Outcome parts() throws IOException, InterruptedException {
    return end(start("StreamJob", List.of("local")));
  }

  /**
   * {@return how the job of all parts ended}
   *
   * @param staged the jars that Flink brings to workers
   */
  Outcome parts(FlinkCluster cluster, List<String> staged)
      throws IOException, InterruptedException {
    return end(start("StreamJob", where(cluster, staged)));
  }

  /** {@return how the job of all parts ended, whose jar Flink's client was given} */
  Outcome submitted(FlinkCluster cluster) throws IOException, InterruptedException {
    List<String> client = List.of("run", "-m", cluster.address(), "-c", PACKAGE + "StreamJob", JAR);
    List<String> command = command(release.classPath(), "org.apache.flink.client.cli.CliFrontend");
    command.addAll(client);
    command.addAll(List.of(fresh().toString(), "submitted"));
    Map<String, String> environment = Map.of("FLINK_CONF_DIR", cluster.folder().toString());
    return end(JvmProcess.start(command, environment, folder.resolve("launcher.log")));
  }

  /** {@return the report of the job of all parts in a cluster of its own, in application mode} */
  Outcome asApplication(ClusterSetup setup) throws IOException, InterruptedException {
    Path usrlib = Files.createDirectories(folder.resolve("usrlib"));
    Files.copy(Path.of(JAR), usrlib.resolve("job.jar"), StandardCopyOption.REPLACE_EXISTING);
    List<String> arguments = List.of(fresh().toString(), "submitted");
    try (FlinkCluster cluster =
        FlinkCluster.startApplication(setup, folder, PACKAGE + "StreamJob", arguments)) {
      return outcome(cluster.applicationEnd());
    }
  }

  /** {@return the report of the job of all parts, whose jar was uploaded to the JobManager} */
  Outcome uploaded(FlinkCluster cluster) throws IOException, InterruptedException {
    UploadedJar jar = UploadedJar.send(cluster, Path.of(JAR));
    return outcome(jar.run(PACKAGE + "StreamJob", List.of(fresh().toString(), "submitted")));
  }

  private Outcome outcome(String log) throws IOException {
    boolean there = Files.exists(report());
    return new Outcome(there ? 0 : 1, there ? Files.readAllLines(report()) : List.of(), log);
  }

  /** Starts the job called {@code name} that waits for something: a death, the other, a restore. */
  JvmProcess meeting(String name, String what, FlinkCluster cluster, List<String> staged)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of(Files.createDirectories(marks()).toString(), name, what));
    arguments.addAll(where(cluster, staged));
    return start("MeetingJob", arguments);
  }

  /** {@return how a started job ends} */
  Outcome end(JvmProcess launcher) throws IOException, InterruptedException {
    try (launcher) {
      int exit = launcher.waitFor(SECONDS);
      return new Outcome(
          exit, exit == 0 ? Files.readAllLines(report()) : List.of(), launcher.log());
    }
  }

  /** {@return the folder in which jobs and tests meet, one for all jobs of a test} */
  Path marks() {
    return folder.resolveSibling("marks");
  }

  private Path report() {
    return folder.resolve("report.txt");
  }

  private static List<String> where(FlinkCluster cluster, List<String> staged) {
    List<String> where = new ArrayList<>(List.of(cluster.address()));
    where.addAll(staged);
    return where;
  }

  private JvmProcess start(String main, List<String> arguments) throws IOException {
    String classPath = String.join(File.pathSeparator, program, release.classPath());
    List<String> command = command(classPath, PACKAGE + main);
    command.add(fresh().toString());
    command.addAll(arguments);
    return JvmProcess.start(command, folder.resolve("launcher.log"));
  }

  /** {@return where the report of a job that starts now goes} */
  private Path fresh() throws IOException {
    Files.createDirectories(folder);
    Files.deleteIfExists(report());
    return report();
  }

  private List<String> command(String classPath, String main) {
    List<String> command = new ArrayList<>(jvm.command(List.of("-Xmx512m"), classPath));
    command.add(main);
    return command;
  }

  /**
   * How a run ended.
   *
   * @param exit the launcher's exit code, 0 for success
   * @param report the lines of the report, none after a failure
   * @param log what the launcher has written
   */
  record Outcome(int exit, List<String> report, String log) {

    /** {@return the report} Fails with the log when there is none. */
    List<String> orFail() {
      if (exit != 0) {
        throw new AssertionError("exit code " + exit + "\n" + log);
      }
      return report;
    }
  }
}
