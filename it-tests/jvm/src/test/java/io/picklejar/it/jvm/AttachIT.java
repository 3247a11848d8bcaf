package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Worker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agent in a JVM that runs already. */
class AttachIT {
  private static final String NAME = "acme.attach.Main";
  private static final Programs PROGRAMS = new Programs(Path.of("src/attach/java"));

  @TempDir private Path folder;

  static Stream<Jdk> jdks() {
    return Stream.concat(Stream.of(Jdk.current()), Jdk.find(25).stream()).distinct();
  }

  private Result launch(Jdk jdk, String options) throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    PROGRAMS.compile(Jdk.current(), classes);
    return Child.of(jdk)
        .withClassPath(List.of(classes, Programs.harness()))
        .with("-Djdk.attach.allowAttachSelf=true", "-Dagent=" + Finished.agentJar())
        .with("-Dagent.options=" + options)
        .with(NAME, folder.resolve("functions").toString())
        .run();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void ships_what_was_loaded_linked_and_set_before(Jdk jdk) throws Exception {
    List<String> expected = PROGRAMS.expected(NAME);
    assertThat(launch(jdk, "log=off").orFail().out()).isEqualTo(expected);
    Result worker =
        Child.of(jdk)
            .withAgent("log=off")
            .withClassPath(List.of(Programs.harness()))
            .with(Worker.class.getName(), folder.resolve("functions").toString())
            .run();
    assertThat(worker.orFail().out()).isEqualTo(expected.subList(1, expected.size() - 2));
  }

  @Test
  void tells_who_attaches_it_of_a_bad_option() throws Exception {
    Result result = launch(Jdk.current(), "log=loud");
    assertThat(result.exit()).isNotZero();
    assertThat(result.err())
        .contains("log=loud is not one of off, info, debug", "AgentInitializationException");
  }
}
