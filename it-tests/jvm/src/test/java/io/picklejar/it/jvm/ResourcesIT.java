package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Batch;
import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Setting;
import io.picklejar.it.harness.Worker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources and providers of the launcher's class path, wherever user code lies there. */
class ResourcesIT {
  private static final Programs PROGRAMS = new Programs(Path.of("src/classpath/java"));
  private static final String MAIN = "acme.classpath.Main";

  @TempDir static Path folder;

  @Test
  void of_folders() throws IOException {
    for (Setting setting : Setting.all()) {
      if (setting.agent()) {
        Path classes = compiled(setting.launcher());
        List<Path> classPath = List.of(classes, Programs.harness());
        Child launcher = Child.of(setting.launcher()).withAgent("").withClassPath(classPath);
        assertSame(setting, launcher.with(MAIN), PROGRAMS.expected(MAIN));
      }
    }
  }

  @Test
  void of_several_folders() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other/acme/classpath"));
    Files.writeString(other.resolve("several.txt"), "two");
    Jdk jdk = Jdk.current();
    List<Path> classPath = List.of(compiled(jdk), Programs.harness(), folder.resolve("other"));
    List<String> expected = new ArrayList<>(PROGRAMS.expected(MAIN));
    expected.set(3, "[one, two]");
    Child launcher = Child.of(jdk).withAgent("").withClassPath(classPath);
    assertSame(absent(jdk), launcher.with(MAIN), expected);
  }

  @Test
  void of_the_main_jar() throws IOException {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      String jar = jar(jdk).toString();
      Child launcher = Child.of(jdk).withAgent("").with("-jar", jar);
      assertSame(absent(jdk), launcher, PROGRAMS.expected(MAIN));
    }
  }

  @Test
  void of_a_jar_whose_packages_are_user_code() throws IOException {
    Jdk jdk = Jdk.current();
    Path written = Files.createDirectories(folder.resolve("written"));
    Child.of(jdk)
        .withAgent("includes=acme.*:top.*")
        .withClassPath(List.of(Programs.harness(), jar(jdk)))
        .with(Batch.class.getName(), "launch", written.toString(), written.toString(), MAIN)
        .run()
        .orFail();
    assertThat(written.resolve(MAIN + ".err")).isEmptyFile();
    assertWorks(absent(jdk), written.resolve(MAIN + ".bin"), PROGRAMS.expected(MAIN));
  }

  private static Setting absent(Jdk jdk) {
    return new Setting(jdk, jdk, false, true);
  }

  private static Path compiled(Jdk jdk) throws IOException {
    Path classes = folder.resolve("classes-" + jdk.feature());
    if (!Files.exists(classes)) {
      PROGRAMS.compile(jdk, Files.createDirectory(classes));
    }
    return classes;
  }

  private static void assertSame(Setting setting, Child launcher, List<String> expected)
      throws IOException {
    Path file = Files.createTempFile(folder, "functions", ".bin");
    assertThat(launcher.with(file.toString()).run().orFail().out()).isEqualTo(expected);
    assertWorks(setting, file, expected);
  }

  private static void assertWorks(Setting setting, Path file, List<String> expected)
      throws IOException {
    Result worked =
        setting
            .workerJvm(compiled(setting.launcher()))
            .with(Worker.class.getName(), file.toString())
            .run()
            .orFail();
    assertThat(worked.out()).as(setting.toString()).isEqualTo(expected);
  }

  private static Path jar(Jdk jdk) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, MAIN);
    attributes.put(Attributes.Name.CLASS_PATH, Programs.harness().toUri().toString());
    Path file = folder.resolve("user-" + jdk.feature() + ".jar");
    Path classes = compiled(jdk);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path entry : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(entry).toString()));
        Files.copy(entry, jar);
      }
    }
    return file;
  }
}
