package io.picklejar.it.flink;

import io.picklejar.it.harness.JvmProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the suite in a launcher JVM.
 *
 * @param jvm runs the launcher
 * @param folder where its lines and log go
 * @param staged the jars that the engine brings to workers
 * @param program what is in front of the launcher's class path
 */
record SuiteRun(Jvm jvm, Path folder, List<String> staged, String program) {

  private static final String MAIN = "io.picklejar.it.suite.Suite";
  private static final long SECONDS = 600;

  SuiteRun(Jvm jvm, Path folder, List<String> staged) throws IOException {
    this(jvm, folder, staged, ClassPaths.suite());
  }

  /** {@return the launcher's log of a run by Beam's own Flink runner} */
  String on(FlinkCluster cluster, boolean streaming) throws IOException, InterruptedException {
    return run(
        "--runner=FlinkRunner",
        "--flinkMaster=" + cluster.address(),
        "--streaming=" + streaming,
        "--parallelism=2");
  }

  /** {@return the launcher's log of a run by the portable runner} */
  String on(JobServer server, Path boot) throws IOException, InterruptedException {
    return run(
        "--runner=PortableRunner",
        "--jobEndpoint=" + server.address(),
        "--defaultEnvironmentType=PROCESS",
        "--defaultEnvironmentConfig={\"command\":\"" + boot + "\"}");
  }

  private String run(String... runner) throws IOException, InterruptedException {
    String classPath = String.join(File.pathSeparator, program, ClassPaths.launcher());
    List<String> command = new ArrayList<>(jvm.command(List.of("-Xmx768m"), classPath));
    command.addAll(List.of(MAIN, "--output=" + folder.resolve("lines")));
    command.add("--filesToStage=" + String.join(",", staged));
    command.addAll(List.of(runner));
    try (JvmProcess launcher = JvmProcess.start(command, folder.resolve("launcher.log"))) {
      launcher.waitFor(SECONDS);
      return launcher.log();
    }
  }
}
