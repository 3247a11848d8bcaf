package io.picklejar.it.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.picklejar.it.harness.Jdk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A short run with fixed seeds: the long one is a command, see the README. */
class GeneratedProgramsIT {
  private static final int FIRST = 92;
  private static final int PROGRAMS = 32;
  private static final int OLDEST = 17;
  private static final int NEWEST = 25;

  @TestFactory
  Stream<DynamicTest> functions_of_generated_programs_answer_on_workers_as_on_the_launcher() {
    return launchers().map(jdk -> dynamicTest("from JDK " + jdk, () -> assertSame(jdk)));
  }

  private static Stream<Integer> launchers() {
    return Stream.of(OLDEST, NEWEST).filter(jdk -> Jdk.find(jdk).isPresent());
  }

  private static void assertSame(int launcher) throws IOException {
    List<Setting> settings = new ArrayList<>();
    launchers()
        .filter(worker -> worker >= launcher)
        .forEach(
            worker -> {
              settings.add(new Setting(launcher, worker, false));
              settings.add(new Setting(launcher, worker, true));
            });
    Session.Outcome outcome = new Session(new Jvms()).run(FIRST, PROGRAMS, settings);
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.differences()).isEmpty();
    assertThat(outcome.compared()).isGreaterThan(PROGRAMS * settings.size() / 2);
  }
}
