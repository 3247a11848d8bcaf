package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program under {@code src/programs}: its functions say on the worker what they say on the
 * launcher, and both say what the program's source expects.
 */
class TwoJvmsIT {
  private static final Programs PROGRAMS = new Programs(Path.of("src/programs/java"));
  private static final Map<Integer, Launches> LAUNCHES = new HashMap<>();

  private static Launches launchesOf(Jdk jdk) {
    return LAUNCHES.computeIfAbsent(jdk.feature(), key -> Launches.of(PROGRAMS, jdk));
  }

  @TestFactory
  Stream<DynamicTest> without_picklejar_the_programs_print_what_they_expect() {
    Launches launches = Launches.compiled(PROGRAMS, Jdk.current());
    launches.batch(Child.of(Jdk.current()), "try");
    return PROGRAMS.names().stream()
        .map(name -> dynamicTest(name, () -> launches.assertExpected(name, "try")));
  }

  @TestFactory
  Stream<DynamicNode> functions_answer_on_workers_as_on_the_launcher() {
    return Setting.all().stream().map(TwoJvmsIT::container);
  }

  private static DynamicNode container(Setting setting) {
    return launchesOf(setting.launcher()).tests(setting);
  }

  @TestFactory
  Stream<DynamicTest> a_launcher_for_each_program_and_a_worker_that_calls_as_it_reads() {
    Jdk jdk = Jdk.current();
    Launches launches = launchesOf(jdk);
    Setting setting = new Setting(jdk, jdk, false, true);
    return PROGRAMS.names().stream()
        .map(name -> dynamicTest(name, () -> assertPair(launches, setting, name)));
  }

  private static void assertPair(Launches launches, Setting setting, String name) {
    String file = launches.folder().resolve(name + ".alone").toString();
    Result launched = launches.launcher(setting.launcher()).with(name, file).run().orFail();
    Result worked = launches.lateWorker(setting).with(file).run().orFail();
    assertThat(launched.out()).hasSameSizeAs(PROGRAMS.expected(name));
    assertThat(worked.out()).isEqualTo(launched.out());
  }

  @Test
  void a_huge_static_that_no_reachable_code_reads_stays_at_home() {
    Path file = launchesOf(Jdk.current()).functions("acme.unrelated.Main");
    assertThat(file).exists();
    assertThat(file.toFile().length()).isLessThan(20_000);
  }

  @Test
  void functions_that_need_nothing_are_written_as_without_picklejar() throws Exception {
    Launches launches = launchesOf(Jdk.current());
    Path plain = Files.createTempFile("plain", ".bin");
    Child.of(Jdk.current())
        .withClassPath(List.of(launches.classes(), Programs.harness()))
        .with("acme.plain.Main", plain.toString())
        .run()
        .orFail();
    assertThat(launches.functions("acme.plain.Main")).hasSameBinaryContentAs(plain);
  }
}
