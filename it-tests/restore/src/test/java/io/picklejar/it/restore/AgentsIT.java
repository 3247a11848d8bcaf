package io.picklejar.it.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.restore.scenario.LateInitializer;
import io.picklejar.it.restore.scenario.OneClass;
import io.picklejar.it.restore.scenario.ThrowingInitializers;
import io.picklejar.it.restore.scenario.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jacoco.agent.rt.RT;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Together with other agents, in any order, and with the JVM's own checks. */
class AgentsIT {
  @TempDir private static Path folder;
  private static Workers workers;

  @BeforeAll
  static void launch() {
    workers = Workers.launched(Jdk.current());
  }

  /** Puts a field, a method and calls into every class. */
  private static String jacoco() {
    Path jar = Path.of(RT.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return "-javaagent:" + jar + "=destfile=" + folder.resolve("jacoco.exec");
  }

  private static Map<String, byte[]> written(Child jvm) throws IOException {
    return workers.written(jvm, "classes", "acme.leaks.Main");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void functions_are_shipped_as_without_another_agent(boolean before) throws IOException {
    Map<String, byte[]> plain = written(Child.of(Jdk.current()).withAgent("log=off"));
    assertThat(plain).isNotEmpty();
    assertThat(written(workers.withAgents(jacoco(), before)))
        .hasSameSizeAs(plain)
        .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(plain.get(name)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void functions_are_restored_as_without_another_agent(boolean before) {
    workers.run(
        workers.withAgents(jacoco(), before).with("-Dit.agent=true"),
        OneClass.class,
        Versions.class,
        LateInitializer.class,
        ThrowingInitializers.class);
  }

  @Test
  void the_jvm_finds_no_fault_with_native_calls_and_assertions() throws IOException {
    Child jvm = Child.of(Jdk.current()).withAgent("log=off").with("-Xcheck:jni", "-ea", "-esa");
    assertThat(written(jvm)).isNotEmpty();
    workers.run(
        workers.withAgent("").with("-Dit.agent=true", "-Xcheck:jni", "-ea", "-esa"),
        OneClass.class,
        Versions.class,
        LateInitializer.class);
  }
}
