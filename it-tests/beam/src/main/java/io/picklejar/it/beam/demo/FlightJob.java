package io.picklejar.it.beam.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A run of the flight delays example in a launcher JVM.
 *
 * @param java the {@code java} command of launcher and worker
 * @param jvmArgs JVM options of the launcher
 * @param main the main class, and arguments of its own
 * @param pipelineArgs the runner and its options
 */
record FlightJob(Path java, List<String> jvmArgs, List<String> main, List<String> pipelineArgs) {

  private static final String RUN_ID = "-Dflights.run=demonstration";
  private static final String MAIN_CLASS = "io.picklejar.examples.FlightDelays";
  private static final String WORKER_JAVA = "--workerJava=";
  private static final long MINUTES = 5;

  /** {@return the job on Beam's DirectRunner, all in one JVM} */
  static FlightJob inOneJvm(Path java) {
    return new FlightJob(java, List.of(), List.of(MAIN_CLASS), List.of("--runner=DirectRunner"));
  }

  /**
   * {@return the job with a worker JVM}
   *
   * @param agent the agent for both JVMs, or null for none
   * @param workerClassPath the class path of the worker
   */
  static FlightJob inTwoJvms(Path java, @Nullable Path agent, String workerClassPath) {
    List<String> jvmArgs = agent == null ? List.of() : List.of("-javaagent:" + agent);
    return new FlightJob(
        java,
        jvmArgs,
        List.of(MAIN_CLASS),
        List.of(
            "--runner=TwoJvmRunner",
            WORKER_JAVA + java,
            "--shipmentLog={folder}",
            "--workerClassPath=" + workerClassPath,
            "--workerJvmArgs=" + String.join(" ", jvmArgs)));
  }

  /** {@return this job with its worker on another JDK} */
  FlightJob withWorker(Path workerJava) {
    List<String> args = new ArrayList<>(pipelineArgs);
    args.replaceAll(arg -> arg.startsWith(WORKER_JAVA) ? WORKER_JAVA + workerJava : arg);
    return new FlightJob(java, jvmArgs, main, args);
  }

  /** {@return this job with all statics of {@code userJar} measured at its end, into a file} */
  FlightJob surveyed(Path userJar, Path file) {
    List<String> survey =
        List.of(StaticsSurvey.class.getName(), userJar.toString(), file.toString(), MAIN_CLASS);
    return new FlightJob(java, jvmArgs, survey, pipelineArgs);
  }

  /** Runs the job in {@code folder} and waits for its end. */
  Result run(Installation installation, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path log = folder.resolve("launcher.log");
    long begin = System.nanoTime();
    Process launcher =
        new ProcessBuilder(command(installation, folder))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = waitFor(launcher);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    return new Result(folder, ended && launcher.exitValue() == 0, millis);
  }

  private List<String> command(Installation installation, Path folder) {
    List<String> command = new ArrayList<>(List.of(java.toString(), RUN_ID, "-Xmx1g"));
    command.addAll(jvmArgs);
    command.addAll(List.of("-cp", installation.launcherClassPath()));
    command.addAll(main);
    command.add("--data=" + installation.data());
    command.add("--output=" + folder);
    for (String arg : pipelineArgs) {
      command.add(arg.replace("{folder}", folder.toString()));
    }
    return command;
  }

  private static boolean waitFor(Process process) {
    try {
      return process.waitFor(MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }

  /**
   * How the job ended.
   *
   * @param folder holds the report, the log and whatever the options name
   */
  record Result(Path folder, boolean succeeded, long millis) {

    /** {@return the lines of the report} */
    List<String> report() throws IOException {
      return Files.readAllLines(folder.resolve("report.txt"));
    }

    /** {@return one of the files with figures} */
    Table table(String file) throws IOException {
      return Table.read(folder.resolve(file));
    }

    /** {@return what launcher and worker have said} */
    String log() throws IOException {
      return Files.readString(folder.resolve("launcher.log"));
    }
  }
}
