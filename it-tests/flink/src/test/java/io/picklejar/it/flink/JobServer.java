package io.picklejar.it.flink;

import io.picklejar.it.harness.JvmProcess;
import io.picklejar.it.harness.Ports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Beam's job server, which brings portable pipelines to a Flink cluster. */
final class JobServer implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(240);
  private static final String MAIN = "io.picklejar.it.flink.server.JobServerMain";

  private static final String JAR =
      Path.of("target/picklejar-it-flink.jar").toAbsolutePath().toString();

  private final JvmProcess process;
  private final int port;

  private JobServer(JvmProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts one and waits until it takes jobs. */
  static JobServer start(Jvm jvm, FlinkCluster cluster, Path folder)
      throws IOException, InterruptedException {
    int port = Ports.free();
    List<String> classPath = new ArrayList<>(ClassPaths.stagedWithoutUserJar());
    classPath.add(FlinkRelease.V1_19.classPath());
    classPath.add(JAR);
    List<String> command =
        new ArrayList<>(
            jvm.command(List.of("-Xmx512m"), String.join(File.pathSeparator, classPath)));
    command.addAll(
        List.of(
            MAIN,
            "--job-host=" + Ports.LOOPBACK,
            "--job-port=" + port,
            "--artifact-port=" + Ports.free(),
            "--expansion-port=" + Ports.free(),
            "--artifacts-dir=" + folder.resolve("artifacts"),
            "--flink-master=" + cluster.address()));
    JobServer server =
        new JobServer(JvmProcess.start(command, folder.resolve("jobserver.log")), port);
    server.awaitStart();
    return server;
  }

  /** {@return its address, for {@code --jobEndpoint}} */
  String address() {
    return Ports.LOOPBACK + ":" + port;
  }

  @Override
  public void close() {
    process.close();
  }

  private void awaitStart() throws IOException, InterruptedException {
    long end = System.nanoTime() + STARTUP.toNanos();
    while (!process.log().contains("Job server now running")) {
      if (System.nanoTime() > end || !process.isAlive()) {
        close();
        throw new IllegalStateException("the job server does not start:\n" + process.log());
      }
      Thread.sleep(100);
    }
  }
}
