package io.picklejar.it.weave;

import static org.assertj.core.api.Assertions.assertThat;

import acme.weave.Main;
import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program woven at build time, on launchers without any flag. */
class WeaveIT {
  private static final List<String> ANSWERS =
      List.of(
          "first of launcher: seven",
          "5",
          "hello seven, this is launcher!",
          "first of launcher: sevenlauncher");

  @TempDir private Path folder;

  static Stream<Jdk> jdks() {
    return Stream.concat(Stream.of(Jdk.current()), Jdk.find(25).stream()).distinct();
  }

  private static Path placeOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private Path functions() {
    return folder.resolve("functions");
  }

  private Result launch(Child jvm, Path... more) {
    List<Path> classPath = new ArrayList<>(List.of(placeOf(Main.class), Programs.harness()));
    classPath.addAll(List.of(more));
    return jvm.withClassPath(classPath)
        .with(Main.class.getName(), functions().toString(), "launcher")
        .run();
  }

  private Result launch(Child jvm) {
    return launch(jvm, Finished.agentJar(), placeOf(ByteBuddyAgent.class));
  }

  private Result work(Child jvm, Path... classPath) {
    List<Path> all = new ArrayList<>(List.of(Programs.harness()));
    all.addAll(List.of(classPath));
    return jvm.withClassPath(all).with(Worker.class.getName(), functions().toString()).run();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void needs_no_flag(Jdk jdk) {
    assertThat(launch(Child.of(jdk)).orFail().out()).isEqualTo(ANSWERS);
    Path classes = placeOf(Main.class);
    Path runtime = Finished.runtimeJar();
    Child plain = Child.of(jdk);
    Child agent = Child.of(jdk).withAgent("log=off");
    assertThat(work(agent).orFail().out()).isEqualTo(ANSWERS);
    assertThat(work(agent, classes).orFail().out()).isEqualTo(ANSWERS);
    assertThat(work(plain, runtime).orFail().out()).isEqualTo(ANSWERS);
    assertThat(work(plain, runtime, classes).orFail().out()).isEqualTo(ANSWERS);
  }

  @Test
  void a_launcher_with_the_flag_needs_nothing_else() {
    assertThat(launch(Child.of(Jdk.current()).withAgent("log=off"), new Path[0]).orFail().out())
        .isEqualTo(ANSWERS);
    assertThat(work(Child.of(Jdk.current()).withAgent("log=off")).orFail().out())
        .isEqualTo(ANSWERS);
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void a_JVM_that_lets_nobody_attach_says_so(Jdk jdk) {
    for (String flag : List.of("-XX:+DisableAttachMechanism", "-XX:-EnableDynamicAgentLoading")) {
      Result result = launch(Child.of(jdk).with(flag));
      assertThat(result.exit()).as(flag).isNotZero();
      assertThat(result.err()).as(flag).contains("could not be attached to this JVM");
      assertThat(functions()).doesNotExist();
    }
  }

  @Test
  void what_is_missing_on_the_launcher_is_named() {
    Child jvm = Child.of(Jdk.current());
    assertThat(launch(jvm, Finished.runtimeJar()).err())
        .contains("picklejar-agent.jar is not on its class path");
    assertThat(launch(jvm, Finished.agentJar()).err())
        .contains("net.bytebuddy:byte-buddy-agent is not on its class path");
    assertThat(functions()).doesNotExist();
  }

  /** The JVM starts the agent of the manifest, so that nothing has to be attached. */
  @ParameterizedTest
  @MethodSource("jdks")
  void the_manifest_of_the_main_jar_can_name_the_agent(Jdk jdk) throws Exception {
    Path jar = mainJar();
    Child launcher = Child.of(jdk).with("-jar", jar.toString(), functions().toString(), "launcher");
    assertThat(launcher.run().orFail().out()).isEqualTo(ANSWERS);
    assertThat(work(Child.of(jdk).withAgent("log=off")).orFail().out()).isEqualTo(ANSWERS);
  }

  private Path mainJar() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.putValue("Manifest-Version", "1.0");
    attributes.putValue("Main-Class", Main.class.getName());
    attributes.putValue(
        "Class-Path", Finished.agentJar().toUri() + " " + Programs.harness().toUri());
    attributes.putValue("Launcher-Agent-Class", "io.picklejar.agent.Agent");
    attributes.putValue("Can-Redefine-Classes", "true");
    attributes.putValue("Can-Retransform-Classes", "true");
    Path file = folder.resolve("main.jar");
    Path classes = Path.of("target/classes");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path entry : all.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(entry).toString()));
        Files.copy(entry, jar);
      }
    }
    return file;
  }

  @Test
  void it_can_be_switched_off() throws Exception {
    Result result = launch(Child.of(Jdk.current()).with("-Dpicklejar.attach=off"));
    assertThat(result.err()).contains("NotSerializableException");
    assertThat(Files.exists(functions())).isTrue();
  }
}
