package io.picklejar.it.jvm;

import io.picklejar.it.harness.Batch;
import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Programs;
import io.picklejar.it.harness.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Programs compiled by one JDK and run as launchers in one of its JVMs, under the agent.
 *
 * @param programs the programs
 * @param folder holds {@code classes} and, by what was done, answers; {@code launched} holds the
 *     function files too
 */
record Launches(Programs programs, Path folder) {

  /** Compiles and launches all programs. */
  static Launches of(Programs programs, Jdk jdk) {
    Launches launches = compiled(programs, jdk);
    launches.batch(Child.of(jdk).withAgent(""), "launch");
    return launches;
  }

  /** Compiles all programs. */
  static Launches compiled(Programs programs, Jdk jdk) {
    try {
      Launches launches = new Launches(programs, Files.createTempDirectory("programs"));
      programs.compile(jdk, Files.createDirectory(launches.classes()));
      return launches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the folder of the user's classes} */
  Path classes() {
    return folder.resolve("classes");
  }

  /** {@return the file with the functions of a program} */
  Path functions(String name) {
    return folder.resolve("launch").resolve(name + ".bin");
  }

  /** Has one JVM with the user's classes do all programs. */
  void batch(Child jvm, String action) {
    run(jvm.withClassPath(List.of(Programs.harness(), classes())), action, action);
  }

  /** Has one worker call all functions; its answers are those of the setting's name. */
  void work(Setting setting) {
    run(setting.workerJvm(classes()), "work", setting.toString());
  }

  private void run(Child jvm, String action, String answers) {
    try {
      Path target = Files.createDirectory(folder.resolve(answers));
      jvm.with(Batch.class.getName(), action, folder.resolve("launch").toString())
          .with(target.toString())
          .with(programs.names().toArray(String[]::new))
          .run()
          .orFail();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the lines that a program printed} */
  List<String> answers(String name, String of) {
    try {
      return Files.readAllLines(folder.resolve(of).resolve(name + ".out"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return how a program failed, or nothing} */
  String failure(String name, String of) {
    try {
      return Files.readString(folder.resolve(of).resolve(name + ".err"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a worker for one program, as a user would start it} */
  Child singleWorker(Setting setting, String name) {
    return setting.workerJvm(classes()).with(Worker.class.getName(), functions(name).toString());
  }
}
