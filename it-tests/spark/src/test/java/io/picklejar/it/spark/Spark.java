package io.picklejar.it.spark;

import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Spark installation that the build has put together, and command lines for its JVMs.
 *
 * @param home the folder whose {@code jars} are the class path of master, worker and executors
 * @param scala the version of Scala that it is for
 * @param jdk runs it
 */
record Spark(Path home, String scala, Jdk jdk) {

  /** The jar of the plain jobs. */
  static final String JOBS = Path.of("target/picklejar-it-spark.jar").toAbsolutePath().toString();

  /** The plain jobs: over RDDs, and over Datasets with a UDF. */
  static final String RDDS = "io.picklejar.it.spark.job.RddJob";

  static final String DATASETS = "io.picklejar.it.spark.job.DatasetJob";

  /** What Spark's own scripts open: {@code JavaModuleOptions.defaultModuleOptions()}. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/jdk.internal.ref",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar",
          "java.security.jgss/sun.security.krb5");

  /** Of Beam's class path, what executors need beside Spark's own jars. */
  private static final List<String> STAGED =
      List.of("beam-", "joda-time-", "byte-buddy-", "args4j-");

  private static final String USER_JARS = "picklejar-it-";

  /** {@return Spark 3, for which Beam has a runner; it needs JDK 17} */
  static Spark v3() {
    return new Spark(Path.of("cluster/target/home").toAbsolutePath(), "2.12", Jdk.current());
  }

  /** {@return Spark 4} */
  static Spark v4(Jdk jdk) {
    return new Spark(Path.of("cluster4/target/home").toAbsolutePath(), "2.13", jdk);
  }

  /** {@return the start of a command, up to the main class, with Spark behind {@code classPath}} */
  List<String> java(List<String> options, List<String> classPath) {
    List<String> command = new ArrayList<>(List.of(jdk.tool("java")));
    command.addAll(modules());
    command.addAll(options);
    List<String> all = new ArrayList<>(classPath);
    all.add(home.resolve("jars") + "/*");
    command.addAll(List.of("-cp", String.join(File.pathSeparator, all)));
    return command;
  }

  /** {@return what Spark's scripts set before they start a JVM} */
  Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME",
        home.toString(),
        "SPARK_SCALA_VERSION",
        scala,
        "SPARK_LOCAL_IP",
        Ports.LOOPBACK,
        "JAVA_HOME",
        jdk.home().toString());
  }

  /** {@return options that every JVM of Spark needs} */
  static List<String> modules() {
    List<String> options = new ArrayList<>(List.of("-Djdk.reflect.useDirectMethodHandle=false"));
    OPENED.forEach(name -> options.add("--add-opens=" + name + "=ALL-UNNAMED"));
    return options;
  }

  /** {@return the class path of Beam's programs: what Spark has is left to Spark} */
  static List<String> beam() throws IOException {
    return Stream.concat(beamStaged().stream(), runtime("beam-runners-direct")).toList();
  }

  /** {@return the jars of Beam's programs that executors lack} */
  static List<String> beamStaged() throws IOException {
    return Stream.concat(runtime(USER_JARS), beamThin().stream()).toList();
  }

  /** {@return the same without those of the user} */
  static List<String> beamThin() throws IOException {
    return STAGED.stream().flatMap(Spark::runtime).filter(Spark::isForExecutors).toList();
  }

  private static boolean isForExecutors(String jar) {
    String name = Path.of(jar).getFileName().toString();
    return !name.startsWith("beam-runners-direct")
        && !name.contains("extensions")
        && !name.contains("expansion");
  }

  private static Stream<String> runtime(String prefix) {
    try {
      String classPath = Files.readString(Path.of("target/classpath.txt")).strip();
      return Arrays.stream(classPath.split(File.pathSeparator))
          .filter(jar -> Path.of(jar).getFileName().toString().startsWith(prefix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
