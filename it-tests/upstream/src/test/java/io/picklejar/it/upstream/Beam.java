package io.picklejar.it.upstream;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.JvmProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JVMs with Beam, its examples and its tests on the class path. */
final class Beam {

  private static final String JAR =
      Path.of("target/picklejar-it-upstream.jar").toAbsolutePath().toString();

  private Beam() {}

  /** {@return the jar on the class path whose name ends so} */
  static String jar(String end) throws IOException {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .filter(jar -> jar.endsWith(end))
        .findFirst()
        .orElseThrow();
  }

  /** {@return options of a JVM with the agent, for which those classes are user code} */
  static List<String> agent(String includes) {
    return List.of("-javaagent:" + Finished.agentJar() + "=includes=" + includes);
  }

  /** {@return what a JVM has written} Fails when it ends with an error. */
  static String run(Path log, long seconds, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Jdk.current().tool("java"), "-Xmx768m"));
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", JAR + File.pathSeparator + classPath()));
    command.addAll(arguments);
    try (JvmProcess process = JvmProcess.start(command, log)) {
      int exit = process.waitFor(seconds);
      if (exit != 0) {
        throw new AssertionError("exit code " + exit + "\n" + process.log());
      }
      return process.log();
    }
  }

  private static String classPath() throws IOException {
    return Files.readString(Path.of("target/classpath.txt")).strip();
  }
}
