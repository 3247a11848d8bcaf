package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Jdk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A jar that is given to {@code flink run}, and is on no class path. */
class SubmitIT {

  private static final Path RUNS = Path.of("target", "runs", "submit").toAbsolutePath();

  @ParameterizedTest
  @EnumSource(names = {"V1_19", "V2"})
  void is_user_code(FlinkRelease release) throws Exception {
    Jvm jvm = Jvm.of(Jdk.current()).withAgent();
    Path folder = RUNS.resolve(release.name());
    List<String> expected = new PlainJob(release, jvm, folder.resolve("expected")).parts().orFail();
    PlainJob job = new PlainJob(release, jvm, folder.resolve("job"));
    try (FlinkCluster cluster =
        FlinkCluster.start(ClusterSetup.of(release, jvm), folder.resolve("cluster"))) {
      assertThat(job.submitted(cluster).orFail()).isEqualTo(expected);
    }
  }
}
