package io.picklejar.it.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.IsolatedWorker;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Launches;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import io.picklejar.it.harness.Setting;
import io.picklejar.it.harness.Worker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where classes come from on either side: jars, no package, loaders, other versions. */
class LayoutsIT {
  private static final Jdk JDK = Jdk.current();
  private static final Setting ABSENT = new Setting(JDK, JDK, false, true);
  private static final String NAME = "acme.small.Main";

  @TempDir static Path folder;
  private static Launches launches;

  @BeforeAll
  static void launch() {
    launches = Launches.of(new Programs(Path.of("src/small/java")), JDK);
  }

  @Test
  void classes_without_a_package() {
    String file = folder.resolve("unpackaged").toString();
    launches.launcher(JDK).with("Unpackaged", file).run().orFail();
    assertThat(launches.worker(ABSENT).with(file).run().orFail().out()).containsExactly("set3");
  }

  @Test
  void a_source_file_that_is_launched() {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      String file = folder.resolve("source-" + jdk.feature()).toString();
      Child.of(jdk)
          .withAgent("")
          .withClassPath(List.of(Programs.harness()))
          .with("src/small/java/Unpackaged.java", file)
          .run()
          .orFail();
      Setting absent = new Setting(jdk, jdk, false, true);
      assertThat(launches.worker(absent).with(file).run().orFail().out()).containsExactly("set3");
    }
  }

  @Test
  void a_source_file_by_another_name() throws IOException {
    Path script = folder.resolve("script");
    Files.copy(Path.of("src/small/java/Unpackaged.java"), script);
    for (Jdk jdk : Jdk.currentAnd(25)) {
      String file = folder.resolve("script-" + jdk.feature()).toString();
      Child.of(jdk)
          .withAgent("")
          .withClassPath(List.of(Programs.harness()))
          .with("--source", "17", script.toString(), file)
          .run()
          .orFail();
      Setting absent = new Setting(jdk, jdk, false, true);
      assertThat(launches.worker(absent).with(file).run().orFail().out()).containsExactly("set3");
    }
  }

  @Test
  void user_code_in_a_module_that_is_a_jar() throws IOException {
    Path jar = jar(folder.resolve("modular.jar"), "acme");
    for (String main : List.of("modular", "modular/" + NAME)) {
      String file = folder.resolve(main.replace('/', '-')).toString();
      Child.of(JDK)
          .withAgent("")
          .withClassPath(List.of(Programs.harness()))
          .with("-p", jar.toString(), "-m", main, file)
          .run()
          .orFail();
      assertThat(launches.worker(ABSENT).with(file).run().orFail().out()).containsExactly("set");
    }
  }

  @Test
  void user_code_in_a_module_with_providers_and_files_of_its_own() {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      Path module = Launches.compiled(new Programs(Path.of("src/modules/java")), jdk).classes();
      String file = folder.resolve("module-" + jdk.feature()).toString();
      Child.of(jdk)
          .withAgent("")
          .with("-p", module.toString(), "-m", "acme.modules/acme.modules.Main", file)
          .run()
          .orFail();
      Setting absent = new Setting(jdk, jdk, false, true);
      assertThat(launches.worker(absent).with(file).run().orFail().out())
          .containsExactly("Good day Dr. seven; HEY seven2; message");
    }
  }

  @Test
  void the_agent_given_twice() {
    String file = folder.resolve("twice").toString();
    Result launched = launches.launcher(JDK).withAgent("").with(NAME, file).run().orFail();
    assertThat(launched.err()).contains("has the agent already").doesNotContain("Exception");
    assertThat(launches.worker(ABSENT).with(file).run().orFail().out()).containsExactly("set");
  }

  @Test
  void user_code_in_the_main_jar() throws IOException {
    Path jar = jar(folder.resolve("user.jar"));
    String file = folder.resolve("main-jar").toString();
    Child.of(JDK).withAgent("").with("-jar", jar.toString(), file).run().orFail();
    assertThat(launches.worker(ABSENT).with(file).run().orFail().out()).containsExactly("set");
  }

  @Test
  void user_code_in_a_jar_on_the_class_path() throws IOException {
    Path jar = jar(folder.resolve("library.jar"));
    String file = folder.resolve("class-path").toString();
    Child.of(JDK)
        .withAgent("")
        .withClassPath(List.of(jar, Programs.harness()))
        .with(NAME, file)
        .run()
        .orFail();
    assertThat(launches.worker(ABSENT).with(file).run().orFail().out()).containsExactly("set");
  }

  @Test
  void each_loader_of_a_worker_has_statics_of_its_own() {
    String file = launches.functions("acme.again.Main").toString();
    String entries = launches.classes() + ":" + Programs.harness();
    List<String> out =
        Child.of(JDK)
            .withAgent("")
            .withClassPath(List.of(Programs.harness()))
            .with(IsolatedWorker.class.getName(), entries, file, file)
            .run()
            .orFail()
            .out();
    assertThat(out).containsExactly("first 1 1", "first 1 1");
  }

  @Test
  void loaders_without_the_classes_get_each_its_own() {
    String file = launches.functions("acme.again.Main").toString();
    List<String> out =
        Child.of(JDK)
            .withAgent("")
            .withClassPath(List.of(Programs.harness()))
            .with(IsolatedWorker.class.getName(), Programs.harness().toString(), file, file)
            .run()
            .orFail()
            .out();
    assertThat(out).containsExactly("first 1 1", "first 1 1");
  }

  @Test
  void a_worker_with_another_version_of_a_class_runs_the_shipped_one() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("other/acme/small"));
    String changed =
        Files.readString(Path.of("src/small/java/acme/small/Main.java"))
            .replace("() -> set", "() -> \"other \" + set");
    Files.writeString(sources.resolve("Main.java"), changed);
    Path classes = Files.createDirectories(folder.resolve("other-classes"));
    new Programs(folder.resolve("other")).compile(JDK, classes);
    List<String> out =
        Child.of(JDK)
            .withAgent("")
            .withClassPath(List.of(Programs.harness(), classes))
            .with(Worker.class.getName(), launches.functions(NAME).toString())
            .run()
            .orFail()
            .out();
    assertThat(out).containsExactly("set");
  }

  private static Path jar(Path file) throws IOException {
    return jar(file, "");
  }

  private static Path jar(Path file, String below) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, NAME);
    attributes.put(Attributes.Name.CLASS_PATH, Programs.harness().toUri().toString());
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        Stream<Path> classes = Files.walk(launches.classes().resolve(below))) {
      for (Path type : classes.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(launches.classes().relativize(type).toString()));
        Files.copy(type, jar);
      }
    }
    return file;
  }
}
