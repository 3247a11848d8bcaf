package io.picklejar.targets;

import io.picklejar.it.harness.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every function of every target gives the same answer on a worker as on the launcher, and takes
 * along what the target's header says and nothing that it says must not.
 */
class TargetsIT {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path NEWER_SOURCES = Path.of("src/main/java25");

  @TestFactory
  Stream<DynamicNode> compiled_for_17() throws IOException {
    Run run = Run.launch(Jdk.current(), Target.in(SOURCES), Path.of("target/classes"));
    return Checks.of(run, Jdk.currentAnd(25)).stream();
  }

  @TestFactory
  Stream<DynamicNode> compiled_for_25() throws IOException {
    Optional<Jdk> newer = Jdk.find(25);
    if (newer.isEmpty()) {
      return Stream.empty();
    }
    List<Target> targets = new ArrayList<>(Target.in(SOURCES));
    targets.addAll(Target.in(NEWER_SOURCES));
    Path classes = Compiler.compile(newer.get(), SOURCES, NEWER_SOURCES);
    Run run = Run.launch(newer.get(), targets, classes);
    return Checks.of(run, List.of(newer.get())).stream();
  }
}
