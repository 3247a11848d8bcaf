package io.picklejar.it.flink;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The class paths that the build has resolved. */
final class ClassPaths {

  private static final Pattern USER_JAR = Pattern.compile("picklejar-it-(examples|suite).*");

  private ClassPaths() {}

  /** {@return the class path of a launcher: the example, Beam and its runners} */
  static String launcher() throws IOException {
    return Files.readString(Path.of("target/classpath.txt")).strip();
  }

  /** {@return the jar of the suite} */
  static String suite() throws IOException {
    return user().stream().filter(jar -> name(jar).contains("suite")).findFirst().orElseThrow();
  }

  /** {@return the jars to stage: those of the launcher that the cluster lacks} */
  static List<String> staged() throws IOException {
    return Arrays.stream(launcher().split(File.pathSeparator))
        .filter(jar -> !name(jar).startsWith("flink-"))
        .filter(jar -> !name(jar).startsWith("beam-runners-direct"))
        .filter(jar -> !name(jar).startsWith("beam-runners-portability"))
        .toList();
  }

  /** {@return the jars to stage without those of the user} */
  static List<String> stagedWithoutUserJar() throws IOException {
    return staged().stream().filter(jar -> !isUserJar(jar)).toList();
  }

  /** {@return the jars of the user, which are all that a portable worker lacks} */
  static List<String> user() throws IOException {
    return staged().stream().filter(ClassPaths::isUserJar).toList();
  }

  private static boolean isUserJar(String jar) {
    return USER_JAR.matcher(name(jar)).matches();
  }

  private static String name(String jar) {
    return Path.of(jar).getFileName().toString();
  }
}
