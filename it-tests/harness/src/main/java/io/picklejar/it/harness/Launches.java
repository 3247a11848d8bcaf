package io.picklejar.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Programs compiled by one JDK and run as launchers in one of its JVMs, under the agent.
 *
 * @param programs the programs
 * @param folder holds {@code classes} and, by what was done, answers; {@code launch} holds the
 *     function files too
 */
public record Launches(Programs programs, Path folder) {

  /** Compiles and launches all programs. */
  public static Launches of(Programs programs, Jdk jdk) {
    Launches launches = compiled(programs, jdk);
    launches.batch(Child.of(jdk).withAgent(""), "launch");
    return launches;
  }

  /** Compiles all programs. */
  public static Launches compiled(Programs programs, Jdk jdk) {
    try {
      Launches launches = new Launches(programs, Files.createTempDirectory("programs"));
      programs.compile(jdk, Files.createDirectory(launches.classes()));
      return launches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the folder of the user's classes} */
  public Path classes() {
    return folder.resolve("classes");
  }

  /** {@return the file with the functions of a program} */
  public Path functions(String name) {
    return folder.resolve("launch").resolve(name + ".bin");
  }

  /** Has one JVM with the user's classes do all programs. */
  public void batch(Child jvm, String action) {
    run(jvm.withClassPath(launcherClassPath()), action, action);
  }

  /** Has one worker call all functions; its answers are those of the setting's name. */
  public void work(Setting setting) {
    run(setting.workerJvm(classes(), programs.libraries()), "work", setting.toString());
  }

  private void run(Child jvm, String action, String answers) {
    try {
      Path target = Files.createDirectory(folder.resolve(answers));
      jvm.with(programs.jvmOptions().toArray(String[]::new))
          .with(Batch.class.getName(), action, folder.resolve("launch").toString())
          .with(target.toString())
          .with(programs.names().toArray(String[]::new))
          .run()
          .orFail();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the lines that a program printed} */
  public List<String> answers(String name, String of) {
    try {
      return Files.readAllLines(folder.resolve(of).resolve(name + ".out"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return how a program failed, or nothing} */
  public String failure(String name, String of) {
    try {
      return Files.readString(folder.resolve(of).resolve(name + ".err"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a worker as a user would start it, to be given the file} */
  public Child worker(Setting setting) {
    return setting.workerJvm(classes(), programs.libraries()).with(Worker.class.getName());
  }

  /** {@return a worker that calls each function before it reads the next, to be given the file} */
  public Child lateWorker(Setting setting) {
    return setting.workerJvm(classes(), programs.libraries()).with(LateWorker.class.getName());
  }

  /** {@return a launcher as a user would start it, to be given the main class and the file} */
  public Child launcher(Jdk jdk) {
    return Child.of(jdk).withAgent("").withClassPath(launcherClassPath());
  }

  private List<Path> launcherClassPath() {
    List<Path> entries = new ArrayList<>(List.of(classes(), Programs.harness()));
    entries.addAll(programs.libraries());
    return entries;
  }

  /** Has a worker call all functions; {@return a test for each program} */
  public DynamicContainer tests(Setting setting) {
    work(setting);
    return DynamicContainer.dynamicContainer(
        setting.toString(),
        programs.names().stream()
            .filter(name -> setting.agent() || !programs.needsAgent(name))
            .map(name -> DynamicTest.dynamicTest(name, () -> assertSame(name, setting))));
  }

  private void assertSame(String name, Setting setting) {
    assertExpected(name, "launch");
    List<String> limits = programs.limits(name);
    String failure = failure(name, setting.toString());
    if (!limits.isEmpty() && !setting.agent() && !setting.classes()) {
      assertThat(failure).as(name + ", " + setting).contains(limits);
      return;
    }
    assertThat(failure).as(name + ", " + setting).isEmpty();
    assertThat(answers(name, setting.toString()))
        .as(name + ", " + setting)
        .isEqualTo(answers(name, "launch"));
  }

  /** Asserts that a program printed what its source expects, where {@code *} is anything. */
  public void assertExpected(String name, String of) {
    assertThat(failure(name, of)).as(name).isEmpty();
    List<String> answers = answers(name, of);
    List<String> expected = programs.expected(name);
    assertThat(answers).as(name).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals("*")) {
        assertThat(answers.get(i)).as(name).isEqualTo(expected.get(i));
      }
    }
  }
}
