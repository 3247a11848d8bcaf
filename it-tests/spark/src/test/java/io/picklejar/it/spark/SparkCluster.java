package io.picklejar.it.spark;

import io.picklejar.it.harness.JvmProcess;
import io.picklejar.it.harness.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A running standalone cluster of a master and a worker, which starts executors for each job. */
final class SparkCluster implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(240);
  private static final String DEPLOY = "org.apache.spark.deploy.";

  private final int port = Ports.free();
  private final int webPort = Ports.free();
  private final JvmProcess master;
  private final JvmProcess worker;

  private SparkCluster(Spark spark, Path folder) throws IOException {
    this.master =
        start(
            spark,
            folder.resolve("master.log"),
            DEPLOY + "master.Master",
            List.of("--port", "" + port, "--webui-port", "" + webPort));
    this.worker =
        start(
            spark,
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
  static SparkCluster start(Spark spark, Path folder) throws IOException, InterruptedException {
    SparkCluster cluster = new SparkCluster(spark, folder);
    cluster.awaitWorker();
    return cluster;
  }

  /** {@return what clients call the master} */
  String address() {
    return "spark://" + Ports.LOOPBACK + ":" + port;
  }

  @Override
  public void close() {
    worker.close();
    master.close();
  }

  private static JvmProcess start(Spark spark, Path log, String main, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(spark.java(List.of("-Xmx256m"), List.of()));
    command.addAll(List.of(main, "--host", Ports.LOOPBACK));
    command.addAll(arguments);
    return JvmProcess.start(command, spark.environment(), log);
  }

  private void awaitWorker() throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest state =
        HttpRequest.newBuilder(URI.create("http://" + Ports.LOOPBACK + ":" + webPort + "/json/"))
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
}
