package io.picklejar.it.jvm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Setting;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every program under {@code src/java25}, which needs that JDK on both sides. */
class Java25IT {
  private static final Programs PROGRAMS = new Programs(Path.of("src/java25/java"));

  @TestFactory
  Stream<DynamicNode> functions_answer_on_workers_as_on_the_launcher() {
    Optional<Jdk> newest = Jdk.find(25);
    assumeTrue(newest.isPresent(), "no JDK 25 here");
    Launches launches = Launches.of(PROGRAMS, newest.orElseThrow());
    return Setting.of(newest.orElseThrow()).stream().map(launches::tests);
  }
}
