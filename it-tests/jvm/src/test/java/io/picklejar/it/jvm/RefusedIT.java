package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program under {@code src/refused}: the launcher refuses to write the function, and the
 * error says where and what to do, in the words that the program's source expects.
 */
class RefusedIT {
  private static final Programs PROGRAMS = new Programs(Path.of("src/refused/java"));

  @TestFactory
  Stream<DynamicTest> what_cannot_travel_is_an_error_on_the_launcher() {
    Launches launches = Launches.of(PROGRAMS, Jdk.current());
    return PROGRAMS.names().stream()
        .map(name -> dynamicTest(name, () -> assertRefused(launches, name)));
  }

  private static void assertRefused(Launches launches, String name) {
    assertThat(launches.answers(name, "launch")).isEmpty();
    assertThat(launches.failure(name, "launch")).contains(PROGRAMS.expected(name));
  }
}
