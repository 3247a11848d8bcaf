package io.picklejar.it.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs in named modules, signed jars and archives of classes, on launchers and workers. */
class PackagedIT {
  private static final String MAIN = "acme.packaged.Main";
  private static final List<Jdk> JDKS = Jdk.currentAnd(25);

  @TempDir static Path folder;
  private static Path jar;
  private static Path module;

  @BeforeAll
  static void compile() throws Exception {
    Programs programs = new Programs(Path.of("src/packaged/java"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    programs.compile(Jdk.current(), classes);
    jar = jar("app.jar", classes);
    programs.compile(Jdk.current(), classes, "src/packaged/module/module-info.java");
    module = jar("module.jar", classes);
  }

  private static Path jar(String name, Path classes) throws Exception {
    Path file = folder.resolve(name);
    tool("jar", "cfe", file.toString(), MAIN, "-C", classes.toString(), ".");
    return file;
  }

  private static void tool(String name, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Jdk.current().tool(name)));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static Child agent(Jdk jdk) {
    return Child.of(jdk).withAgent("log=off");
  }

  private static UnaryOperator<Child> inJar(Path file) {
    return jvm -> jvm.with("-jar", file.toString());
  }

  /**
   * The program writes functions; a worker that lacks it gives the same, and so does the program
   * itself as a worker.
   */
  private static void assertShipped(Jdk jdk, UnaryOperator<Child> program) throws IOException {
    String file = Files.createTempFile(folder, "functions", "").toString();
    List<String> written = program.apply(agent(jdk)).with("write", file).run().orFail().out();
    assertThat(written).hasSize(5);
    Child worker = agent(jdk).withClassPath(List.of(Programs.harness()));
    assertThat(worker.with(Worker.class.getName(), file).run().orFail().out()).isEqualTo(written);
    assertThat(program.apply(agent(jdk)).with("read", file).run().orFail().out())
        .isEqualTo(written);
  }

  @Test
  void named_modules() throws Exception {
    for (Jdk jdk : JDKS) {
      assertShipped(jdk, jvm -> jvm.with("-p", module.toString(), "-m", "acme.packaged/" + MAIN));
    }
  }

  @Test
  void signed_jars() throws Exception {
    String keys = folder.resolve("keys").toString();
    tool(
        "keytool",
        "-genkeypair",
        "-keystore",
        keys,
        "-storepass",
        "secret",
        "-alias",
        "a",
        "-keyalg",
        "RSA",
        "-dname",
        "CN=Acme");
    Path signed = Files.copy(jar, folder.resolve("signed.jar"));
    tool("jarsigner", "-keystore", keys, "-storepass", "secret", signed.toString(), "a");
    for (Jdk jdk : JDKS) {
      assertShipped(jdk, inJar(signed));
    }
  }

  /** HotSpot archives no classes in a JVM with an agent. */
  @Test
  void archives_of_classes() throws Exception {
    for (Jdk jdk : JDKS) {
      Path archive = folder.resolve("app-" + jdk.feature() + ".jsa");
      Child dumping = Child.of(jdk).with("-XX:ArchiveClassesAtExit=" + archive);
      inJar(jar).apply(dumping).with("none", "-").run().orFail();
      assertThat(archive).exists();
      String option = "-XX:SharedArchiveFile=" + archive;
      assertShipped(jdk, jvm -> inJar(jar).apply(jvm.with("-Xshare:on", "-Xlog:disable", option)));
    }
  }

  /** A cache holds classes that are loaded before any agent, with lambdas that are linked. */
  @Test
  void caches_of_linked_classes() throws Exception {
    Jdk jdk = JDKS.get(JDKS.size() - 1);
    assumeTrue(jdk.feature() >= 25, "no JDK 25 here");
    Path cache = folder.resolve("app.aot");
    Child training = agent(jdk).with("-XX:AOTCacheOutput=" + cache);
    inJar(jar).apply(training).with("none", "-").run().orFail();
    assertThat(cache).exists();
    String option = "-XX:AOTCache=" + cache;
    assertShipped(jdk, jvm -> inJar(jar).apply(jvm.with("-XX:AOTMode=on", option)));
  }
}
