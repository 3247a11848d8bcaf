package io.picklejar.agent;

import java.io.File;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The program's jar where the main class is that of an engine, which has the jar as an argument and
 * loads it later.
 */
final class SubmittedJar {

  private static final Set<String> CLIENTS =
      Set.of(
          "org.apache.flink.client.cli.CliFrontend", // flink run
          "org.apache.spark.deploy.SparkSubmit", // spark-submit
          "org.apache.spark.deploy.worker.DriverWrapper"); // its driver on a worker of Spark's own

  private static final Set<String> OPTIONS_FOR_LIBRARIES =
      Set.of("-C", "--classpath", "--driver-class-path", "--files", "--jars");

  private SubmittedJar() {}

  /**
   * {@return path of the jar's URL, or null if there is none}
   *
   * @param command main class and arguments, as the JVM keeps them: with a space between each
   */
  static @Nullable String find(String command) {
    List<String> words = List.of(command.split(" "));
    if (!CLIENTS.contains(words.get(0))) {
      return null;
    }
    for (int i = 1; i < words.size(); i++) {
      File jar = new File(words.get(i).replaceFirst("^(file|local):/+", "/"));
      if (!OPTIONS_FOR_LIBRARIES.contains(words.get(i - 1)) && isJar(jar)) {
        return jar.getAbsoluteFile().toURI().getRawPath();
      }
    }
    return null;
  }

  private static boolean isJar(File file) {
    return file.getName().endsWith(".jar") && file.isFile();
  }
}
