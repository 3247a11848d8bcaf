package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.picklejar.it.harness.Batch;
import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Setting;
import io.picklejar.it.harness.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes, workers and options that are not as they should be: an error that says what to do. */
class BadInputIT {
  private static final String NAME = "acme.small.Main";
  private static final String FIELD = NAME + ".set";
  private static final Programs PROGRAMS = new Programs(Path.of("src/small/java"));
  private static final Jdk JDK = Jdk.current();
  private static final Setting ABSENT = new Setting(JDK, JDK, false, true);
  private static final Setting PRESENT = new Setting(JDK, JDK, true, true);
  private static Launches launches;

  @BeforeAll
  static void launch() {
    launches = Launches.of(PROGRAMS, JDK);
    assertThat(launches.answers(NAME, "launch")).containsExactly("set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"includs=x", "includes", "includes=", "log=loud", "functions=a b"})
  void a_bad_option_stops_the_jvm_and_lists_the_keys(String options) {
    Result result =
        Child.of(JDK)
            .withAgent(options)
            .withClassPath(List.of(launches.classes(), Programs.harness()))
            .with(NAME)
            .run();
    assertThat(result.exit()).isNotZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("includes", "excludes", "functions", "log", "README.md#");
  }

  @Test
  void a_worker_without_agent_and_runtime_says_what_it_lacks() {
    Result result =
        Child.of(JDK)
            .withClassPath(List.of(Programs.harness()))
            .with(Worker.class.getName(), launches.functions(NAME).toString())
            .run();
    assertThat(result.exit()).isNotZero();
    assertThat(result.err()).containsIgnoringCase("picklejar");
  }

  @Test
  void bytes_for_a_newer_class_file_version_are_refused(@TempDir Path folder) {
    Optional<Jdk> newer = Jdk.find(25);
    assumeTrue(newer.isPresent() && JDK.feature() < 25, "no newer JDK here");
    Launches fromNewer = Launches.of(PROGRAMS, newer.orElseThrow());
    String file = fromNewer.functions(NAME).toString();
    Result result = fromNewer.worker(ABSENT).with(file, FIELD).run();
    assertThat(result.exit()).isNotZero();
    assertThat(result.out()).containsExactly(FIELD + " is absent");
    assertThat(result.err()).contains("RestoreException", "Java 25", "README.md#");
  }

  @Test
  void altered_bytes_are_refused_and_nothing_is_defined_or_set(@TempDir Path folder)
      throws IOException {
    byte[] bytes = Files.readAllBytes(launches.functions(NAME));
    bytes[bytes.length / 2] ^= 1;
    Path altered = Files.write(folder.resolve("altered"), bytes);
    Result absent = work(ABSENT, altered);
    assertThat(absent.out()).containsExactly(FIELD + " is absent");
    assertThat(absent.err()).contains("RestoreException", "README.md#");
    Result present = work(PRESENT, altered);
    assertThat(present.out()).containsExactly(FIELD + " is null");
    assertThat(present.err()).contains("RestoreException", "README.md#");
  }

  @Test
  void another_format_version_is_refused_and_nothing_is_defined(@TempDir Path folder)
      throws IOException {
    byte[] bytes = Files.readAllBytes(launches.functions(NAME));
    int magic = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PKLJ");
    assertThat(magic).isPositive();
    bytes[magic + 4]++;
    Result result = work(ABSENT, Files.write(folder.resolve("later"), bytes));
    assertThat(result.out()).containsExactly(FIELD + " is absent");
    assertThat(result.err()).contains("RestoreException", "version", "README.md#");
  }

  private static Result work(Setting setting, Path file) {
    Result result = launches.worker(setting).with(file.toString(), FIELD).run();
    assertThat(result.exit()).isNotZero();
    return result;
  }

  /** One JVM reads them all, then the intact ones: whatever happened before, these still work. */
  @Test
  void no_truncation_or_alteration_gives_another_answer(@TempDir Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(launches.functions(NAME));
    List<String> names = new ArrayList<>();
    int step = Math.max(1, bytes.length / 150);
    for (int at = 0; at < bytes.length; at += step) {
      names.add(write(folder, "cut" + at, Arrays.copyOf(bytes, at)));
      byte[] altered = bytes.clone();
      altered[at] ^= 0x10;
      names.add(write(folder, "altered" + at, altered));
    }
    names.add(write(folder, "intact", bytes));
    batch(folder, names);
    for (String name : names) {
      String out = Files.readString(folder.resolve(name + ".out"));
      if (!out.equals("set\n")) {
        assertThat(out).as(name).isEmpty();
        assertThat(name).isNotEqualTo("intact");
      }
    }
  }

  private static String write(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name + ".bin"), bytes);
    return name;
  }

  private static void batch(Path folder, List<String> names) {
    ABSENT
        .workerJvm(launches.classes())
        .with(Batch.class.getName(), "work", folder.toString(), folder.toString())
        .with(names.toArray(String[]::new))
        .run()
        .orFail();
  }
}
