package io.picklejar.it.flink;

import io.picklejar.it.harness.JvmProcess;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running standalone cluster: a JobManager, and TaskManagers with two slots each. */
final class FlinkCluster implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(240);
  private static final String JOB_MANAGER =
      "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
  private static final String APPLICATION =
      "org.apache.flink.container.entrypoint.StandaloneApplicationClusterEntryPoint";
  private static final String TASK_MANAGER =
      "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";

  private static final Pattern SLOTS = Pattern.compile("\"slots-available\":[1-9]");
  private static final List<String> WORKER_OPTIONS =
      List.of("-Xmx640m", "-XX:MaxDirectMemorySize=448m", "-XX:MaxMetaspaceSize=256m");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ClusterSetup setup;
  private final ClusterConfiguration configuration;
  private final JvmProcess jobManager;
  private final List<JvmProcess> taskManagers = new ArrayList<>();

  private FlinkCluster(ClusterSetup setup, Path folder, List<String> application)
      throws IOException {
    this.setup = setup;
    this.configuration = ClusterConfiguration.write(folder, setup.settings());
    List<String> command =
        command(
            setup.jobManager(),
            List.of("-Xmx448m"),
            setup.release().classPath(),
            application.isEmpty() ? JOB_MANAGER : APPLICATION);
    command.addAll(application);
    // Flink looks for the folder usrlib beside it.
    Map<String, String> environment = Map.of("FLINK_LIB_DIR", folder.resolve("lib").toString());
    this.jobManager = JvmProcess.start(command, environment, folder.resolve("jobmanager.log"));
  }

  /**
   * Starts a cluster that runs one program and ends, in application mode.
   *
   * @param folder has the program's jar in {@code usrlib}
   * @param main the program's main class
   * @param arguments of the program
   */
  static FlinkCluster startApplication(
      ClusterSetup setup, Path folder, String main, List<String> arguments) throws IOException {
    List<String> application = new ArrayList<>(List.of("--job-classname", main));
    application.addAll(arguments);
    FlinkCluster cluster = new FlinkCluster(setup, folder, application);
    cluster.addTaskManager();
    return cluster;
  }

  /** Waits for the end of the program of an application cluster; {@return the JobManager's log} */
  String applicationEnd() throws IOException, InterruptedException {
    jobManager.waitFor(PATIENCE.toSeconds());
    return jobManager.log();
  }

  /**
   * Starts a cluster of Beam's version of Flink, whose JobManager has no agent.
   *
   * @param jvm runs the TaskManager
   * @param folder where its configuration, logs and temporary files go
   */
  static FlinkCluster start(Jvm jvm, Path folder) throws IOException, InterruptedException {
    return start(
        ClusterSetup.of(FlinkRelease.V1_19, jvm).withJobManager(jvm.withoutAgent()), folder);
  }

  /** Starts a cluster of one TaskManager and waits until its slots are there. */
  static FlinkCluster start(ClusterSetup setup, Path folder)
      throws IOException, InterruptedException {
    FlinkCluster cluster = new FlinkCluster(setup, folder, List.of());
    cluster.addTaskManager();
    cluster.await("/overview", overview -> SLOTS.matcher(overview).find());
    return cluster;
  }

  /** Starts a TaskManager, and doesn't wait for it. */
  private void addTaskManager() throws IOException {
    int number = taskManagers.size();
    List<String> classPath = new ArrayList<>(List.of(setup.release().classPath()));
    classPath.addAll(setup.onWorkers());
    List<String> command =
        command(
            setup.taskManager(),
            WORKER_OPTIONS,
            String.join(File.pathSeparator, classPath),
            TASK_MANAGER);
    command.addAll(List.of("-D", "taskmanager.resource-id=worker-" + number));
    Path log = configuration.folder().resolve("taskmanager" + number + ".log");
    taskManagers.add(JvmProcess.start(command, log));
  }

  /** {@return the JobManager's address, for {@code --flinkMaster}} */
  String address() {
    return configuration.address();
  }

  /** {@return the folder with the configuration, for clients} */
  Path folder() {
    return configuration.folder();
  }

  /** {@return the answer of the JobManager} Waits until it is as asked for. */
  String await(String path, Predicate<String> condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      String answer = ask(path);
      if (condition.test(answer)) {
        return answer;
      }
      if (System.nanoTime() > end || !jobManager.isAlive()) {
        throw new IllegalStateException(
            path + " gives " + answer + ", see " + configuration.folder());
      }
      Thread.sleep(100);
    }
  }

  /** Cancels the only job that is running. */
  void cancelJob() throws IOException, InterruptedException {
    String jobs = await("/jobs", answer -> answer.contains("RUNNING"));
    Matcher running = Pattern.compile("\"id\":\"(\\w+)\",\"status\":\"RUNNING\"").matcher(jobs);
    if (!running.find()) {
      throw new IllegalStateException(jobs);
    }
    String job = running.group(1);
    HttpRequest cancel =
        HttpRequest.newBuilder(uri("/jobs/" + job + "?mode=cancel"))
            .method("PATCH", HttpRequest.BodyPublishers.noBody())
            .build();
    client.send(cancel, HttpResponse.BodyHandlers.ofString());
    await("/jobs/" + job, answer -> answer.contains("\"state\":\"CANCELED\""));
  }

  /** {@return what the first TaskManager has written} */
  String workerLog() throws IOException {
    return taskManagers.get(0).log();
  }

  /** Ends the TaskManager as a failing machine does, and starts another. */
  void replaceTaskManager() throws IOException {
    taskManagers.get(taskManagers.size() - 1).kill();
    addTaskManager();
  }

  @Override
  public void close() {
    taskManagers.forEach(JvmProcess::close);
    jobManager.close();
  }

  private List<String> command(Jvm jvm, List<String> options, String classPath, String main) {
    List<String> command = new ArrayList<>(jvm.command(options, classPath));
    command.addAll(List.of(main, "--configDir", configuration.folder().toString()));
    return command;
  }

  /** {@return the JobManager's answer, none while it starts} */
  private String ask(String path) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(2)).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException notYet) {
      return "nothing";
    }
  }

  /** {@return where the JobManager answers} */
  URI uri(String path) {
    return URI.create("http://" + address() + path);
  }
}
