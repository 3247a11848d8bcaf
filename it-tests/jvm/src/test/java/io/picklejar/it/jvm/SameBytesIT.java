package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same program gives the same bytes in every run. */
class SameBytesIT {
  private static final String NAME = "acme.same.Main";

  /** Hashes of objects by different generators, other addresses, another order of loading. */
  private static final List<List<String>> RUNS =
      List.of(
          List.of(),
          List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=0", "-Xshare:off"),
          List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=3", "-Xmx300m"),
          List.of("-Dit.otherwise=true", "-XX:+UseSerialGC"),
          List.of("-Xint", "-XX:-UseCompressedOops"));

  static List<Jdk> jdks() {
    return Jdk.currentAnd(25);
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void every_run_writes_the_same(Jdk jdk) {
    Launches launches = Launches.compiled(new Programs(Path.of("src/same/java")), jdk);
    Path first = launches.folder().resolve("run0");
    for (int i = 0; i < RUNS.size(); i++) {
      Path file = launches.folder().resolve("run" + i);
      launches
          .launcher(jdk)
          .with(RUNS.get(i).toArray(String[]::new))
          .with(NAME, file.toString())
          .run()
          .orFail();
      assertThat(file).as(RUNS.get(i).toString()).hasSameBinaryContentAs(first);
    }
  }
}
