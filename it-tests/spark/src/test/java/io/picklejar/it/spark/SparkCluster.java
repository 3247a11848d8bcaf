package io.picklejar.it.spark;

import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A running standalone cluster of a master and a worker, which starts executors for each job. */
final class SparkCluster implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(90);
  private static final String LOOPBACK = "127.0.0.1";
  private static final String DEPLOY = "org.apache.spark.deploy.";

  private final int port = freePort();
  private final int webPort = freePort();
  private final JvmProcess master;
  private final JvmProcess worker;

  private SparkCluster(Path folder) throws IOException {
    this.master =
        start(
            folder.resolve("master.log"),
            DEPLOY + "master.Master",
            List.of("--port", "" + port, "--webui-port", "" + webPort));
    this.worker =
        start(
            folder.resolve("worker.log"),
            DEPLOY + "worker.Worker",
            List.of(
                "--port",
                "0",
                "--webui-port",
                "0",
                "--cores",
                "2",
                "--memory",
                "2g",
                "--work-dir",
                folder.resolve("work").toString(),
                address()));
  }

  /** Starts a cluster and waits until its worker is there; logs go to {@code folder}. */
  static SparkCluster start(Path folder) throws IOException, InterruptedException {
    SparkCluster cluster = new SparkCluster(folder);
    cluster.awaitWorker();
    return cluster;
  }

  /** {@return what clients call the master} */
  String address() {
    return "spark://" + LOOPBACK + ":" + port;
  }

  @Override
  public void close() {
    worker.close();
    master.close();
  }

  private static JvmProcess start(Path log, String main, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(Spark.java(List.of("-Xmx256m"), List.of()));
    command.addAll(List.of(main, "--host", LOOPBACK));
    command.addAll(arguments);
    Map<String, String> environment =
        Map.of(
            "SPARK_HOME",
            Spark.HOME.toString(),
            "SPARK_SCALA_VERSION",
            "2.12",
            "SPARK_LOCAL_IP",
            LOOPBACK,
            "JAVA_HOME",
            System.getProperty("java.home"));
    return JvmProcess.start(command, environment, log);
  }

  private void awaitWorker() throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest state =
        HttpRequest.newBuilder(URI.create("http://" + LOOPBACK + ":" + webPort + "/json/"))
            .timeout(Duration.ofSeconds(2))
            .build();
    long end = System.nanoTime() + STARTUP.toNanos();
    while (!hasWorker(client, state)) {
      if (System.nanoTime() > end || !master.isAlive() || !worker.isAlive()) {
        close();
        throw new IllegalStateException("the cluster does not start, see its logs");
      }
      Thread.sleep(200);
    }
  }

  private static boolean hasWorker(HttpClient client, HttpRequest state)
      throws InterruptedException {
    try {
      String answer = client.send(state, HttpResponse.BodyHandlers.ofString()).body();
      return answer.contains("\"aliveworkers\" : 1");
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
