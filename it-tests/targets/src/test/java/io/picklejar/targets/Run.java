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
 * @param folder of the functions
 * @param launcher what the launcher found out
 */
record Run(List<Target> targets, Path classes, Path folder, Results launcher) {

  private static final String OPTIONS = "log=off,excludes=io.picklejar.targets.harness.*";

  static Run launch(Jdk jdk, List<Target> targets, Path classes) throws IOException {
    Path folder = Files.createTempDirectory("targets");
    List<String> arguments =
        new ArrayList<>(List.of(TargetLauncher.class.getName(), folder.toString()));
    targets.forEach(target -> arguments.add(target.name()));
    start(Child.of(jdk).withAgent(OPTIONS).withClassPath(List.of(harness(), classes)), arguments);
    return new Run(targets, classes, folder, Results.read(folder.resolve("launcher.properties")));
  }

  /** Runs a worker over the functions, with the targets' classes or without them. */
  Results work(Jdk jdk, boolean withClasses) throws IOException {
    Path file = folder.resolve("worker-" + jdk.feature() + "-" + withClasses + ".properties");
    List<String> arguments =
        new ArrayList<>(List.of(TargetWorker.class.getName(), folder.toString(), file.toString()));
    targets.forEach(target -> arguments.add(target.name()));
    List<Path> classPath = withClasses ? List.of(harness(), classes) : List.of(harness());
    start(Child.of(jdk).withAgent(OPTIONS).withClassPath(classPath), arguments);
    return Results.read(file);
  }

  private static void start(Child child, List<String> arguments) {
    child.with("-Xmx1g").with(arguments.toArray(String[]::new)).run().orFail();
  }

  private static Path harness() {
    return Path.of(Results.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
