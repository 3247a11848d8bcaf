package io.picklejar.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.picklejar.it.harness.Jdk;
import io.picklejar.targets.harness.Results;
import io.picklejar.targets.harness.Results.What;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;

/** The tests of one launch: what is shipped, and the answers of workers of those JDKs. */
final class Checks {

  private static final String PACKAGE = "io.picklejar.targets.";

  private Checks() {}

  static List<DynamicNode> of(Run run, List<Jdk> workers) throws IOException {
    List<DynamicNode> nodes = new ArrayList<>(List.of(shipped(run)));
    for (Jdk worker : workers) {
      nodes.addAll(works(run, worker));
    }
    return nodes;
  }

  private static DynamicContainer shipped(Run run) {
    return dynamicContainer(
        "what is shipped",
        run.targets().stream()
            .map(target -> dynamicTest(target.name(), () -> checkShipped(target, run.launcher()))));
  }

  private static List<DynamicContainer> works(Run run, Jdk worker) throws IOException {
    List<DynamicContainer> containers = new ArrayList<>();
    for (boolean withClasses : List.of(false, true)) {
      Results results = run.work(worker, withClasses);
      containers.add(
          dynamicContainer(
              "on " + worker + (withClasses ? " with" : " without") + " the classes",
              run.targets().stream()
                  .filter(target -> target.refuses().isEmpty())
                  .map(
                      target ->
                          dynamicTest(
                              target.name(),
                              () -> checkAnswers(target, run.launcher(), results)))));
    }
    return containers;
  }

  private static void checkShipped(Target target, Results launcher) {
    Set<String> shipped = new HashSet<>();
    for (int i = 0; i == 0 || i < launcher.functions(target.name()); i++) {
      String function = target.name() + "#" + i;
      String error = launcher.get(function, What.ERROR);
      if (!target.refuses().isEmpty()) {
        assertThat(error).as(function).isNotNull().contains(target.refuses());
        return;
      }
      assertThat(error).as(function).isNull();
      shipped.addAll(List.of(launcher.get(function, What.SHIPPED).replace(PACKAGE, "").split(" ")));
    }
    assertThat(shipped).as("ships").containsAll(target.ships());
    assertThat(target.not()).as("not").noneMatch(shipped::contains);
  }

  private static void checkAnswers(Target target, Results launcher, Results worker) {
    int functions = launcher.functions(target.name());
    assertThat(functions).isPositive();
    for (int i = 0; i < functions; i++) {
      String function = target.name() + "#" + i;
      assertThat(launcher.get(function, What.ERROR)).as("launcher's error, " + function).isNull();
      assertThat(worker.get(function, What.ERROR)).as("worker's error, " + function).isNull();
      assertThat(worker.get(function, What.ANSWER))
          .as("%s %s", function, worker.get(function, What.TRACE))
          .isEqualTo(launcher.get(function, What.ANSWER));
    }
  }
}
