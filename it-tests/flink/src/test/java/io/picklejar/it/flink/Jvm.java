package io.picklejar.it.flink;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to start JVMs: the {@code java} command, and the agent if any.
 *
 * @param java the command
 * @param agent the agent's jar, or null for JVMs as they are today
 */
record Jvm(Path java, @Nullable Path agent) {

  private static final List<String> EXPORTED =
      List.of("java.base/sun.net.util", "java.rmi/sun.rmi.registry");

  /** What Flink's own configuration opens, and Beam's runner needs as well. */
  private static final List<String> OPENED =
      Stream.of(
              "lang",
              "net",
              "io",
              "nio",
              "lang.reflect",
              "text",
              "time",
              "util",
              "util.concurrent",
              "util.concurrent.atomic",
              "util.concurrent.locks")
          .map(name -> "java.base/java." + name)
          .toList();

  /** {@return the JVM that runs this, without agent} */
  static Jvm current() {
    return of(Path.of(System.getProperty("java.home")));
  }

  /** {@return an installed JDK 25, by {@code JAVA25_HOME} or in the usual folder} */
  static Optional<Jvm> java25() {
    String home = System.getenv("JAVA25_HOME");
    Path usual = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");
    return Stream.of(home == null ? usual : Path.of(home))
        .filter(Files::isDirectory)
        .map(Jvm::of)
        .findFirst();
  }

  /** {@return this JVM with the finished agent} */
  Jvm withAgent() {
    return new Jvm(java, Path.of(System.getProperty("picklejar.agent.jar")));
  }

  /** {@return the command line up to the main class} */
  List<String> command(List<String> options, String classPath) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    if (agent != null) {
      command.add("-javaagent:" + agent);
    }
    EXPORTED.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
    OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
    command.add("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath));
    return command;
  }

  private static Jvm of(Path home) {
    return new Jvm(home.resolve("bin").resolve("java"), null);
  }
}
