package io.picklejar.it.flink;

import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A running standalone cluster: a JobManager and a TaskManager with two slots. */
final class FlinkCluster implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(90);
  private static final String JOB_MANAGER =
      "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
  private static final String TASK_MANAGER =
      "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";

  private final ClusterConfiguration configuration;
  private final JvmProcess jobManager;
  private final JvmProcess taskManager;

  private FlinkCluster(
      ClusterConfiguration configuration, JvmProcess jobManager, JvmProcess taskManager) {
    this.configuration = configuration;
    this.jobManager = jobManager;
    this.taskManager = taskManager;
  }

  /**
   * Starts a cluster and waits until its slots are there.
   *
   * @param jvm runs the TaskManager; the JobManager runs no functions and has no agent
   * @param folder where its configuration, logs and temporary files go
   */
  static FlinkCluster start(Jvm jvm, Path folder) throws IOException, InterruptedException {
    ClusterConfiguration configuration = ClusterConfiguration.write(folder);
    Jvm plain = new Jvm(jvm.java(), null);
    JvmProcess jobManager =
        JvmProcess.start(
            command(plain, List.of("-Xmx448m"), JOB_MANAGER, folder),
            folder.resolve("jobmanager.log"));
    JvmProcess taskManager =
        JvmProcess.start(
            command(
                jvm,
                List.of("-Xmx640m", "-XX:MaxDirectMemorySize=448m", "-XX:MaxMetaspaceSize=256m"),
                TASK_MANAGER,
                folder),
            folder.resolve("taskmanager.log"));
    FlinkCluster cluster = new FlinkCluster(configuration, jobManager, taskManager);
    cluster.awaitSlots();
    return cluster;
  }

  /** {@return the JobManager's address, for {@code --flinkMaster}} */
  String address() {
    return configuration.address();
  }

  /** {@return what the TaskManager has written} */
  String workerLog() throws IOException {
    return taskManager.log();
  }

  @Override
  public void close() {
    taskManager.close();
    jobManager.close();
  }

  private static List<String> command(Jvm jvm, List<String> options, String main, Path folder)
      throws IOException {
    List<String> command = new ArrayList<>(jvm.command(options, ClassPaths.cluster()));
    command.addAll(List.of(main, "--configDir", folder.toString()));
    return command;
  }

  private void awaitSlots() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest overview =
        HttpRequest.newBuilder(URI.create("http://" + address() + "/overview"))
            .timeout(Duration.ofSeconds(2))
            .build();
    long end = System.nanoTime() + STARTUP.toNanos();
    while (!hasSlots(client, overview)) {
      if (System.nanoTime() > end || !jobManager.isAlive() || !taskManager.isAlive()) {
        close();
        throw new IllegalStateException(
            "the cluster does not start, see " + configuration.folder());
      }
      Thread.sleep(200);
    }
  }

  private static boolean hasSlots(HttpClient client, HttpRequest overview)
      throws InterruptedException {
    try {
      String answer = client.send(overview, HttpResponse.BodyHandlers.ofString()).body();
      return answer.contains("\"slots-available\":2");
    } catch (IOException notYet) {
      return false;
    }
  }
}
