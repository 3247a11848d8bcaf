package io.picklejar.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which JVMs run programs of their users' without naming their jars; the loaders need Flink. */
class FlinkProgramsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.flink.container.entrypoint.StandaloneApplicationClusterEntryPoint",
        "org.apache.flink.kubernetes.entrypoint.KubernetesApplicationClusterEntrypoint",
        "org.apache.flink.yarn.entrypoint.YarnApplicationClusterEntryPoint",
        "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint"
      })
  void job_managers(String main) {
    assertThat(new FlinkPrograms(main).jobManager()).isTrue();
    assertThat(new FlinkPrograms(main + " --configDir /opt/flink/conf").jobManager()).isTrue();
  }

  @Test
  void others() {
    assertThat(new FlinkPrograms("").jobManager()).isFalse();
    assertThat(new FlinkPrograms("a.ClusterEntrypoint").jobManager()).isFalse();
    assertThat(
            new FlinkPrograms(
                    "org.apache.flink.runtime.taskexecutor.TaskManagerRunner --configDir x")
                .jobManager())
        .isFalse();
  }

  @Test
  void no_other_loader() {
    FlinkPrograms programs =
        new FlinkPrograms("org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint");
    assertThat(programs.defines(getClass().getClassLoader())).isFalse();
    assertThat(programs.defines(null)).isFalse();
  }
}
