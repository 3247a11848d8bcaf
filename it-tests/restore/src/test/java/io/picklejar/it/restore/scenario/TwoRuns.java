package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Two runs of a program that begin alike, so that they are one job by name. */
public final class TwoRuns {
  private static final String ONE = "one.acme.runs.Main.bin.";
  private static final String TWO = "two.acme.runs.Main.bin.";

  /** Runs the scenario. */
  public static void main(String[] args) {
    for (boolean lacking : List.of(true, false)) {
      laterRevisionOfAnotherRun(lacking ? Job.lacking() : Job.having());
      earlierRevisionOfAnotherRun(lacking ? Job.lacking() : Job.having());
      laterRevisionOfTheSame(lacking ? Job.lacking() : Job.having());
    }
  }

  private static void laterRevisionOfAnotherRun(ClassLoader loader) {
    assertThat(Job.call(ONE + "b", loader)).isEqualTo("b1");
    assertThat(Job.call(TWO + "z", loader)).isEqualTo("z1");
    assertThat(Job.call(ONE + "b", loader)).isEqualTo("b2");
    assertThat(Job.call(TWO + "z", loader)).isEqualTo("z2");
  }

  private static void earlierRevisionOfAnotherRun(ClassLoader loader) {
    assertThat(Job.call(ONE + "b", loader)).isEqualTo("b1");
    assertThat(Job.call(TWO + "x", loader)).isEqualTo("x1");
    assertThat(Job.call(TWO + "z", loader)).isEqualTo("z2");
    assertThat(Job.call(ONE + "b", loader)).isEqualTo("b2");
  }

  private static void laterRevisionOfTheSame(ClassLoader loader) {
    assertThat(Job.call(ONE + "start", loader)).isEqualTo("same1");
    assertThat(Job.call(ONE + "b", loader)).isEqualTo("b2");
    assertThat(Job.call(ONE + "a", loader)).isEqualTo("b3");
    assertThat(Job.call(ONE + "start", loader)).isEqualTo("b4");
  }

  private TwoRuns() {}
}
