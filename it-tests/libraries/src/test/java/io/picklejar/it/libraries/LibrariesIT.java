package io.picklejar.it.libraries;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Functions over values of libraries that launchers and workers have say on the worker what they
 * say on the launcher, and both say what the program's source expects.
 */
class LibrariesIT {
  private static final List<Path> LIBRARIES = libraries();

  /** Values of the libraries' classes. */
  private static final Programs VALUES =
      new Programs(Path.of("src/programs/java"), LIBRARIES, List.of(), List.of());

  /** Values of user classes that the libraries' compilers have made. Avro wants them trusted. */
  private static final Programs GENERATED =
      new Programs(
          Path.of("src/generated/java"),
          LIBRARIES,
          List.of(Path.of("target/messages")),
          List.of("-Dorg.apache.avro.SERIALIZABLE_PACKAGES=acme.trades"));

  private static List<Path> libraries() {
    List<Path> libraries = new ArrayList<>(Programs.jars(Path.of("target/lib")));
    libraries.add(Path.of("src/logging"));
    return libraries;
  }

  @TestFactory
  Stream<DynamicNode> without_picklejar_the_programs_print_what_they_expect() {
    return Stream.of(VALUES, GENERATED)
        .flatMap(
            programs -> {
              Launches launches = Launches.compiled(programs, Jdk.current());
              launches.batch(Child.of(Jdk.current()), "try");
              return programs.names().stream()
                  .map(name -> dynamicTest(name, () -> launches.assertExpected(name, "try")));
            });
  }

  @TestFactory
  Stream<DynamicNode> values_of_libraries_are_the_same_on_workers() {
    return containers(VALUES);
  }

  @TestFactory
  Stream<DynamicNode> objects_of_generated_classes_are_the_same_on_workers() {
    return containers(GENERATED);
  }

  private static Stream<DynamicNode> containers(Programs programs) {
    Map<Integer, Launches> launches = new HashMap<>();
    return Setting.all().stream()
        .map(
            setting ->
                launches
                    .computeIfAbsent(
                        setting.launcher().feature(),
                        feature -> Launches.of(programs, setting.launcher()))
                    .tests(setting));
  }
}
