package io.picklejar.it.commons;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a library's own tests passes without the agent, passes with it: all is user code. */
class CommonsTestsIT {

  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();
  private static final long SECONDS = 3600;

  /** With 1 GB, Text's tests of what happens without memory end the program. */
  private static final String HEAP = "-Xmx2g";

  /** What the libraries' own builds open. */
  private static final List<String> OPENED =
      List.of(
          "io",
          "lang",
          "lang.reflect",
          "net",
          "nio",
          "text",
          "time",
          "time.chrono",
          "util",
          "util.concurrent",
          "util.concurrent.atomic");

  /**
   * Expects that a lambda whose interface isn't Serializable stays behind: it is meant to travel.
   */
  private static final Pattern MEANT =
      Pattern.compile(".*EventListenerSupportTest.*testSerialization.*");

  @ParameterizedTest
  @CsvSource({
    "commons-lang3,1000,includes=org.apache.commons.lang3.*",
    "commons-collections4,1000,includes=*",
    "commons-text,500,includes=*",
    "commons-io,1000,includes=*",
    "commons-codec,1000,includes=*",
    "commons-csv,500,includes=*",
    "flink-core,1500,'includes=org.apache.flink.*,excludes=org.apache.flink.shaded.*'"
  })
  void the_agent_changes_nothing(String library, int atLeast, String userCode) throws Exception {
    check(library, atLeast, userCode, CommonsTests.class.getName(), testsOf(library));
  }

  @Test
  void the_agent_changes_nothing_of_Guavas_collections() throws Exception {
    check("guava", 15_000, "includes=*", GuavaTests.class.getName());
  }

  private static void check(String library, int atLeast, String userCode, String... command)
      throws Exception {
    Set<String> without = passed(library + "-plain", List.of(), command);
    String agent = "-javaagent:" + Finished.agentJar() + "=" + userCode;
    Set<String> with = passed(library + "-agent", List.of(agent), command);
    Set<String> lost = new TreeSet<>(without);
    lost.removeAll(with);
    lost.removeIf(test -> MEANT.matcher(test).matches());

    assertThat(without).hasSizeGreaterThan(atLeast);
    assertThat(lost).isEmpty();
  }

  private static Set<String> passed(String name, List<String> options, String... main)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(Jdk.current().tool("java"), HEAP));
    for (String opened : OPENED) {
      command.addAll(List.of("--add-opens", "java.base/java." + opened + "=ALL-UNNAMED"));
    }
    command.addAll(options);
    command.addAll(List.of("-cp", classPath()));
    command.addAll(List.of(main));
    try (JvmProcess process = JvmProcess.start(command, RUNS.resolve(name))) {
      assertThat(process.waitFor(SECONDS)).as(process.log()).isZero();
      return process
          .log()
          .lines()
          .filter(line -> line.startsWith("passed "))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String testsOf(String library) throws IOException {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .filter(jar -> jar.contains(library) && jar.endsWith("-tests.jar"))
        .findFirst()
        .orElseThrow();
  }

  private static String classPath() throws IOException {
    return Path.of("target/classes").toAbsolutePath()
        + File.pathSeparator
        + Files.readString(Path.of("target/classpath.txt")).strip();
  }
}
