package io.picklejar.it.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.restore.scenario.LateInitializer;
import io.picklejar.it.restore.scenario.OneClass;
import io.picklejar.it.restore.scenario.Onward;
import io.picklejar.it.restore.scenario.ThrowingInitializers;
import io.picklejar.it.restore.scenario.Versions;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Together with the agent of OpenTelemetry, which instruments much of what a program uses. */
@Tag("nightly")
class TelemetryIT {
  private static Workers workers;

  @BeforeAll
  static void launch() {
    workers = Workers.launched(Jdk.current());
  }

  private static Child withTelemetry(Jdk jdk, boolean before) {
    String jar =
        Arrays.stream(System.getProperty("java.class.path").split(":"))
            .filter(entry -> entry.contains("opentelemetry-javaagent-"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("run with -Pnightly"));
    return workers
        .with(jdk)
        .withAgents("-javaagent:" + jar, before)
        .with("-Dotel.traces.exporter=none", "-Dotel.metrics.exporter=none")
        .with("-Dotel.logs.exporter=none", "-Dotel.javaagent.logging=none");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void functions_are_shipped_as_without_it(boolean before) throws IOException {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      Map<String, byte[]> plain =
          workers.written(Child.of(jdk).withAgent("log=off"), "classes", "acme.leaks.Main");
      assertThat(workers.written(withTelemetry(jdk, before), "classes", "acme.leaks.Main"))
          .hasSameSizeAs(plain)
          .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(plain.get(name)));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void functions_are_restored_as_without_it(boolean before) {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      workers.run(
          withTelemetry(jdk, before).with("-Dit.agent=true"),
          OneClass.class,
          Versions.class,
          LateInitializer.class,
          ThrowingInitializers.class,
          Onward.class);
    }
  }
}
