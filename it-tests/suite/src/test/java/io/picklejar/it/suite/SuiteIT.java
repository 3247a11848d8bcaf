package io.picklejar.it.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.JvmProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The suite on the DirectRunner, which serializes every function and reads it back. */
class SuiteIT {

  private static final int CASES = 16;
  private static final long SECONDS = 600;

  @Test
  void without_the_agent_captured_objects_are_refused() throws Exception {
    assertThat(run(Jdk.current(), "plain", List.of())).contains("NotSerializableException");
  }

  @Test
  void with_the_agent_all_cases_are_right() throws Exception {
    allRight(run(Jdk.current(), "agent", List.of("-javaagent:" + Finished.agentJar())));
  }

  @Test
  void with_the_agent_on_JDK_25_all_cases_are_right() throws Exception {
    Optional<Jdk> jdk = Jdk.find(25);
    assumeThat(jdk).as("a JDK 25").isPresent();
    allRight(run(jdk.orElseThrow(), "agent-25", List.of("-javaagent:" + Finished.agentJar())));
  }

  private static void allRight(String log) {
    assertThat(log.lines().filter(line -> line.startsWith("right ")).count())
        .as(log)
        .isEqualTo(CASES);
  }

  private static String run(Jdk jdk, String name, List<String> options)
      throws IOException, InterruptedException {
    Path folder = Path.of("target", "runs", name).toAbsolutePath();
    List<String> command =
        new ArrayList<>(List.of(jdk.tool("java"), "-Xmx640m", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    String libraries = Files.readString(Path.of("target/classpath.txt")).strip();
    command.addAll(List.of("-cp", "target/picklejar-it-suite.jar:" + libraries));
    command.addAll(List.of(Suite.class.getName(), "--runner=DirectRunner"));
    command.addAll(List.of("--targetParallelism=2", "--output=" + folder.resolve("lines")));
    try (JvmProcess process = JvmProcess.start(command, folder.resolve("log"))) {
      process.waitFor(SECONDS);
      return process.log();
    }
  }
}
