package io.picklejar.it.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Jdk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program's jar that Flink loads itself, and that is on no class path. */
class SubmitIT {

  private static final Path RUNS = Path.of("target", "runs", "submit").toAbsolutePath();
  private static final Jvm JVM = Jvm.of(Jdk.current()).withAgent();

  @ParameterizedTest
  @EnumSource(names = {"V1_19", "V2"})
  void of_flink_run_is_user_code(FlinkRelease release) throws Exception {
    Path folder = RUNS.resolve(release.name());
    PlainJob job = new PlainJob(release, JVM, folder.resolve("job"));
    try (FlinkCluster cluster =
        FlinkCluster.start(ClusterSetup.of(release, JVM), folder.resolve("cluster"))) {
      assertThat(job.submitted(cluster).orFail()).isEqualTo(expected(release));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"V1_19", "V2"})
  void that_was_uploaded_is_user_code(FlinkRelease release) throws Exception {
    Path folder = RUNS.resolve(release.name() + "-uploaded");
    PlainJob job = new PlainJob(release, JVM, folder.resolve("job"));
    try (FlinkCluster cluster =
        FlinkCluster.start(ClusterSetup.of(release, JVM), folder.resolve("cluster"))) {
      assertThat(job.uploaded(cluster).orFail()).isEqualTo(expected(release));
    }
  }

  @Test
  void of_an_application_cluster_is_user_code() throws Exception {
    PlainJob job = new PlainJob(FlinkRelease.V2, JVM, RUNS.resolve("application"));

    assertThat(job.asApplication(ClusterSetup.of(FlinkRelease.V2, JVM)).orFail())
        .isEqualTo(expected(FlinkRelease.V2));
  }

  private static List<String> expected(FlinkRelease release) throws Exception {
    Path folder = RUNS.resolve(release.name() + "-expected");
    return new PlainJob(release, JVM, folder).parts().orFail();
  }
}
