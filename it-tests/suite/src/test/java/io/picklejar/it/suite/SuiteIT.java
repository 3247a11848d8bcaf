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

  private static final int CASES = 18;
  private static final long SECONDS = 600;
  private static final String BEAM = "target/classpath.txt";
  private static final String NEWEST_BEAM = "newest/target/classpath.txt";

  @Test
  void without_the_agent_captured_objects_are_refused() throws Exception {
    assertThat(run("plain", Jdk.current(), BEAM, List.of())).contains("NotSerializableException");
  }

  @Test
  void with_the_agent_all_cases_are_right() throws Exception {
    allRight("agent", Jdk.current(), BEAM);
  }

  @Test
  void with_the_agent_on_JDK_25_all_cases_are_right() throws Exception {
    allRight("agent-25", java25(), BEAM);
  }

  @Test
  void with_the_newest_Beam_all_cases_are_right() throws Exception {
    allRight("newest", Jdk.current(), NEWEST_BEAM);
  }

  @Test
  void with_the_newest_Beam_on_JDK_25_all_cases_are_right() throws Exception {
    allRight("newest-25", java25(), NEWEST_BEAM);
  }

  private static void allRight(String name, Jdk jdk, String beam) throws Exception {
    String log = run(name, jdk, beam, List.of("-javaagent:" + Finished.agentJar()));

    assertThat(log.lines().filter(line -> line.startsWith("right ")).count())
        .as(log)
        .isEqualTo(CASES);
  }

  private static Jdk java25() {
    Optional<Jdk> jdk = Jdk.find(25);
    assumeThat(jdk).as("a JDK 25").isPresent();
    return jdk.orElseThrow();
  }

  private static String run(String name, Jdk jdk, String beam, List<String> options)
      throws IOException, InterruptedException {
    Path folder = Path.of("target", "runs", name).toAbsolutePath();
    List<String> command =
        new ArrayList<>(List.of(jdk.tool("java"), "-Xmx640m", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    String libraries = Files.readString(Path.of(beam)).strip();
    command.addAll(List.of("-cp", "target/picklejar-it-suite.jar:" + libraries));
    command.addAll(List.of(Suite.class.getName(), "--runner=DirectRunner"));
    command.addAll(List.of("--targetParallelism=2", "--output=" + folder.resolve("lines")));
    try (JvmProcess process = JvmProcess.start(command, folder.resolve("log"))) {
      process.waitFor(SECONDS);
      return process.log();
    }
  }
}
