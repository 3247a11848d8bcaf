package io.picklejar.it.flink;

import io.picklejar.it.harness.Jdk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to start JVMs: the {@code java} command, and the agent if any.
 *
 * @param java the command
 * @param agent the agent's jar, also with options, or null for JVMs as they are today
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

  /** {@return JVMs of that JDK, without agent} */
  static Jvm of(Jdk jdk) {
    return new Jvm(Path.of(jdk.tool("java")), null);
  }

  /** {@return this JVM with the finished agent} */
  Jvm withAgent() {
    return new Jvm(java, Path.of(System.getProperty("picklejar.agent.jar")));
  }

  /** {@return this JVM as it is today} */
  Jvm withoutAgent() {
    return new Jvm(java, null);
  }

  /** {@return this JVM with another agent} */
  Jvm withAgent(Path jar) {
    return new Jvm(java, jar);
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
    // None of these JVMs lives long enough for more.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath));
    return command;
  }
}
