package io.picklejar.it.flink;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The class paths that the build has resolved. */
final class ClassPaths {

  private static final String USER_JAR = "picklejar-it-examples";

  private ClassPaths() {}

  /** {@return the class path of the cluster's JVMs: Flink without Beam and without user code} */
  static String cluster() throws IOException {
    return Files.readString(Path.of("cluster/target/classpath.txt")).strip();
  }

  /** {@return the class path of a launcher: the example, Beam and its runners} */
  static String launcher() throws IOException {
    return Files.readString(Path.of("target/classpath.txt")).strip();
  }

  /** {@return the jars to stage: those of the launcher that the cluster lacks} */
  static List<String> staged() throws IOException {
    return Arrays.stream(launcher().split(File.pathSeparator))
        .filter(jar -> !name(jar).startsWith("flink-"))
        .filter(jar -> !name(jar).startsWith("beam-runners-direct"))
        .toList();
  }

  /** {@return the jars to stage without those of the user} */
  static List<String> stagedWithoutUserJar() throws IOException {
    return staged().stream().filter(jar -> !name(jar).startsWith(USER_JAR)).toList();
  }

  private static String name(String jar) {
    return Path.of(jar).getFileName().toString();
  }
}
