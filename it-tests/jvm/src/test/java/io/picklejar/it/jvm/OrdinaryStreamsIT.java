package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Worker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams without functions: the same bytes as ever, which JVMs without Picklejar read. */
class OrdinaryStreamsIT {
  private static final Programs PROGRAMS = new Programs(Path.of("src/ordinary/java"));
  private static final String NAME = "acme.ordinary.Main";

  static List<Jdk> jdks() {
    return Jdk.currentAnd(25);
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void data_of_user_classes_is_written_as_without_picklejar(Jdk jdk) {
    Launches launches = Launches.compiled(PROGRAMS, jdk);
    Path with = launches.folder().resolve("with");
    Path without = launches.folder().resolve("without");

    launches.launcher(jdk).with(NAME, with.toString()).run().orFail();
    without(jdk, launches).with(NAME, without.toString()).run().orFail();

    assertThat(with).hasSameBinaryContentAs(without);
    assertThat(
            without(jdk, launches)
                .with(Worker.class.getName(), with.toString())
                .run()
                .orFail()
                .out())
        .isEqualTo(PROGRAMS.expected(NAME));
  }

  private static Child without(Jdk jdk, Launches launches) {
    return Child.of(jdk).withClassPath(List.of(launches.classes(), Programs.harness()));
  }
}
