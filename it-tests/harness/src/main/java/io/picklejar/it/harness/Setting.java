package io.picklejar.it.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a function comes from and where it goes.
 *
 * @param launcher JDK of the launcher, and of the compiler
 * @param worker JDK of the worker
 * @param classes whether the worker has the user's classes too
 * @param agent whether the worker has the agent; else it has the runtime on its class path
 */
public record Setting(Jdk launcher, Jdk worker, boolean classes, boolean agent) {
  private static final int NEWEST = 25;

  /** {@return every combination of the JDKs found here} */
  public static List<Setting> all() {
    List<Setting> all = new ArrayList<>();
    Jdk current = Jdk.current();
    Optional<Jdk> newest = Jdk.find(NEWEST).filter(jdk -> jdk.feature() != current.feature());
    addAll(all, current, current);
    newest.ifPresent(jdk -> addAll(all, jdk, jdk));
    newest.ifPresent(jdk -> addAll(all, current, jdk));
    return all;
  }

  /** {@return every combination with that JDK on both sides} */
  public static List<Setting> of(Jdk jdk) {
    List<Setting> all = new ArrayList<>();
    addAll(all, jdk, jdk);
    return all;
  }

  private static void addAll(List<Setting> all, Jdk launcher, Jdk worker) {
    for (boolean classes : new boolean[] {false, true}) {
      for (boolean agent : new boolean[] {true, false}) {
        all.add(new Setting(launcher, worker, classes, agent));
      }
    }
  }

  /** {@return the worker's JVM, without a main class yet} */
  public Child workerJvm(Path userClasses) {
    return workerJvm(userClasses, List.of());
  }

  /** {@return the same with libraries that the worker has in any case} */
  public Child workerJvm(Path userClasses, List<Path> libraries) {
    List<Path> classPath = new ArrayList<>(List.of(Programs.harness()));
    classPath.addAll(libraries);
    if (classes) {
      classPath.add(userClasses);
    }
    if (!agent) {
      classPath.add(Finished.runtimeJar());
    }
    Child child = Child.of(worker).withClassPath(classPath);
    return agent ? child.withAgent("") : child;
  }

  @Override
  public String toString() {
    return launcher
        + " to "
        + worker
        + (classes ? ", classes present" : ", classes absent")
        + (agent ? ", agent" : ", runtime only");
  }
}
