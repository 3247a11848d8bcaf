package io.picklejar.it.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.restore.scenario.Debugged;
import io.picklejar.it.restore.scenario.Instruments;
import io.picklejar.it.restore.scenario.LateInitializer;
import io.picklejar.it.restore.scenario.OneClass;
import io.picklejar.it.restore.scenario.Redefined;
import io.picklejar.it.restore.scenario.ThrowingInitializers;
import io.picklejar.it.restore.scenario.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jacoco.agent.rt.RT;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Together with other agents, in any order, and with the JVM's own checks. */
class AgentsIT {
  private static final String PAUSE = Debugged.class.getName() + "$Pause";

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

  private static String instruments() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", Instruments.class.getName());
    attributes.putValue("Can-Redefine-Classes", "true");
    attributes.putValue("Can-Retransform-Classes", "true");
    Path jar = folder.resolve("instruments.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return "-javaagent:" + jar;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void code_that_an_agent_replaces_is_what_ships(boolean before) throws IOException {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      workers.with(jdk).run(workers.with(jdk).withAgents(instruments(), before), Redefined.class);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void functions_are_written_and_restored_as_without_a_debugger(boolean before) throws IOException {
    String debugger = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0";
    Map<String, byte[]> plain = written(Child.of(Jdk.current()).withAgent("log=off"));
    assertThat(written(workers.withAgents(debugger, before)))
        .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(plain.get(name)));
    workers.run(
        workers.withAgents(debugger, before).with("-Dit.agent=true"),
        OneClass.class,
        Versions.class,
        LateInitializer.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void code_that_a_debugger_replaces_runs_and_ships(boolean before) throws Exception {
    Debugger debugger = new Debugger();
    byte[] later = Files.readAllBytes(workers.folder().resolve("later/acme/redefined/Rates.class"));
    CompletableFuture<Integer> replaced =
        CompletableFuture.supplyAsync(() -> debugger.replace("acme.redefined.Rates", later, PAUSE));
    workers.run(workers.withAgents(debugger.option(), before), Debugged.class);
    assertThat(replaced.get(20, TimeUnit.SECONDS)).isEqualTo(1);
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
