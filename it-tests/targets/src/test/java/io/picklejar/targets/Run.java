package io.picklejar.targets;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.targets.harness.Results;
import io.picklejar.targets.harness.TargetLauncher;
import io.picklejar.targets.harness.TargetWorker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All functions of all targets, written by one launcher.
 *
 * @param targets what was launched
 * @param classes folder of the targets' class files
 * @param libraries what is on the class path of both sides
 * @param folder of the functions
 * @param launcher what the launcher found out
 */
record Run(
    List<Target> targets, Path classes, List<Path> libraries, Path folder, Results launcher) {

  private static final String OPTIONS = "log=off,excludes=io.picklejar.targets.harness.*";

  static Run launch(Jdk jdk, List<Target> targets, Path classes, Path... libraries)
      throws IOException {
    Path folder = Files.createTempDirectory("targets");
    List<String> arguments =
        new ArrayList<>(List.of(TargetLauncher.class.getName(), folder.toString()));
    targets.forEach(target -> arguments.add(target.name()));
    List<Path> shared = List.of(libraries);
    start(jdk, classPath(shared, List.of(classes)), arguments);
    Results launcher = Results.read(folder.resolve("launcher.properties"));
    return new Run(targets, classes, shared, folder, launcher);
  }

  /** Runs a worker over the functions, with the targets' classes or without them. */
  Results work(Jdk jdk, boolean withClasses) throws IOException {
    Path file = folder.resolve("worker-" + jdk.feature() + "-" + withClasses + ".properties");
    List<String> arguments =
        new ArrayList<>(List.of(TargetWorker.class.getName(), folder.toString(), file.toString()));
    targets.forEach(target -> arguments.add(target.name()));
    start(jdk, classPath(libraries, withClasses ? List.of(classes) : List.of()), arguments);
    return Results.read(file);
  }

  private static List<Path> classPath(List<Path> libraries, List<Path> classes) {
    List<Path> classPath = new ArrayList<>(List.of(harness()));
    classPath.addAll(libraries);
    classPath.addAll(classes);
    return classPath;
  }

  private static void start(Jdk jdk, List<Path> classPath, List<String> arguments) {
    Child.of(jdk)
        .withAgent(OPTIONS)
        .withClassPath(classPath)
        .with("-Xmx1g")
        .with(arguments.toArray(String[]::new))
        .run()
        .orFail();
  }

  private static Path harness() {
    return Path.of(Results.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
