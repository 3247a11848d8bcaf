package io.picklejar.it.restore;

import io.picklejar.it.harness.Batch;
import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Finished;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/**
 * Functions that launchers have written, and the JVMs that run scenarios with them.
 *
 * @param jdk JDK of all JVMs
 * @param folder holds classes, functions and answers
 */
record Workers(Jdk jdk, Path folder) {
  private static final Programs PROGRAMS = new Programs(Path.of("src/programs/java"));
  private static final Programs LATER = new Programs(Path.of("src/later/java"));

  /** Compiles the programs and launches them, the later versions too. */
  static Workers launched(Jdk jdk) {
    try {
      Workers workers = new Workers(jdk, Files.createTempDirectory("restore"));
      workers.launch(LATER, "later");
      workers.move("acme.version.Main.bin.", "later.acme.version.Main.bin.", "text", "set", "more");
      workers.move(
          "acme.jobs.Main.bin.",
          "later.acme.jobs.Main.bin.",
          "first",
          "second",
          "agreed",
          "tallied",
          "later");
      workers.move(
          "acme.resources.Main.bin.",
          "later.acme.resources.Main.bin.",
          "text",
          "words",
          "ofThread",
          "refused");
      workers.launch(PROGRAMS, "classes");
      workers.launchApart("acme.runs.Main", "classes", "", "one.");
      workers.launchApart("acme.runs.Main", "later", "", "two.");
      return workers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void launch(Programs programs, String classes) throws IOException {
    Path target = Files.createDirectories(folder.resolve(classes));
    Path payloads = Files.createDirectories(folder.resolve("payloads"));
    programs.compile(jdk, target);
    Child.of(jdk)
        .withAgent("log=off,excludes=acme.missing.lib.*:io.picklejar.it.harness.*")
        .withClassPath(List.of(Programs.harness(), target))
        .with("-Dit.launch=" + classes)
        .with(Batch.class.getName(), "launch", payloads.toString(), payloads.toString())
        .with(programs.names().toArray(String[]::new))
        .run()
        .orFail();
    for (String name : programs.names()) {
      Assertions.assertThat(payloads.resolve(name + ".err")).isEmptyFile();
    }
  }

  /** Launches one program with a key; its functions get the prefix. */
  void launchSigned(String program, Path key, String prefix) throws IOException {
    launchApart(program, "classes", ",key=" + key, prefix);
  }

  /** Launches one program in a JVM of its own; its functions get the prefix. */
  private void launchApart(String program, String classes, String options, String prefix)
      throws IOException {
    Child jvm = Child.of(jdk).withAgent("log=off" + options);
    for (Map.Entry<String, byte[]> file : written(jvm, classes, program).entrySet()) {
      Files.write(folder.resolve("payloads").resolve(prefix + file.getKey()), file.getValue());
    }
  }

  private void move(String from, String to, String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve("payloads").resolve(from + name);
      Files.move(file, file.resolveSibling(to + name));
    }
  }

  /** {@return JVMs of another JDK, with what was launched already} */
  Workers with(Jdk other) {
    return new Workers(other, folder);
  }

  /** {@return a JVM with the agent and its options} */
  Child withAgent(String options) {
    return jvm(Child.of(jdk).withAgent(options.isEmpty() ? "log=off" : "log=off," + options));
  }

  /** {@return a JVM with the agent and another one, before it or behind it} */
  Child withAgents(String other, boolean before) {
    Child child = Child.of(jdk);
    return jvm(
        before ? child.with(other).withAgent("log=off") : child.withAgent("log=off").with(other));
  }

  /** {@return the functions that the program writes in that JVM, by name} */
  Map<String, byte[]> written(Child jvm, String classes, String program) throws IOException {
    Path payloads = Files.createTempDirectory(folder, "written");
    jvm.withClassPath(List.of(Programs.harness(), folder.resolve(classes)))
        .with("-Dit.launch=" + classes)
        .with(Batch.class.getName(), "launch", payloads.toString(), payloads.toString(), program)
        .run()
        .orFail();
    Assertions.assertThat(payloads.resolve(program + ".err")).isEmptyFile();
    Map<String, byte[]> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(payloads)) {
      for (Path file : files.filter(file -> file.toString().contains(".bin.")).toList()) {
        written.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return written;
  }

  /** {@return a JVM that has the runtime on its class path} */
  Child withRuntime() {
    return jvm(Child.of(jdk), Finished.runtimeJar());
  }

  private Child jvm(Child child, Path... more) {
    List<Path> classPath = new ArrayList<>(List.of(Programs.harness(), placeOf(Workers.class)));
    classPath.add(placeOf(Assertions.class));
    classPath.addAll(Arrays.asList(more));
    return child
        .withClassPath(classPath)
        .with("-Dit.golden=" + Path.of("src/golden").toAbsolutePath())
        .with("-Dit.payloads=" + folder.resolve("payloads"))
        .with("-Dit.classes=" + folder.resolve("classes"))
        .with("-Dit.later=" + folder.resolve("later"));
  }

  static Path placeOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  /** Has the JVM run one scenario, which may take its time; {@return what it prints} */
  static List<String> run(Child jvm, Class<?> scenario, Duration limit) {
    return jvm.within(limit).with(scenario.getName()).run().orFail().out();
  }

  /** Has the JVM run the scenarios, one after the other. */
  void run(Child jvm, Class<?>... scenarios) {
    try {
      Path answers = Files.createTempDirectory(folder, "answers");
      String[] names = Arrays.stream(scenarios).map(Class::getName).toArray(String[]::new);
      Result result =
          jvm.with(Batch.class.getName(), "launch", answers.toString(), answers.toString())
              .with(names)
              .run()
              .orFail();
      for (String name : names) {
        Assertions.assertThat(Files.readString(answers.resolve(name + ".err")))
            .as(name + "\n" + result.err())
            .isEmpty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
