package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Two launches of one program in one loader: each has its own values. */
public final class TwoJobs {
  private static final String ONE = "acme.jobs.Main.bin.";
  private static final String TWO = "later.acme.jobs.Main.bin.";

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    inTurn(Job.lacking());
    inTurn(Job.having());
    agreed(Job.lacking());
    bringMore(Job.lacking());
    bringMore(Job.having());
  }

  /** What a job's later function brings besides shares the statics of that job. */
  private static void bringMore(ClassLoader loader) {
    assertThat(Job.call(ONE + "first", loader)).isEqualTo("classes1 of classes");
    assertThat(Job.call(TWO + "first", loader)).isEqualTo("later1 of later");
    assertThat(Job.call(TWO + "tallied", loader)).isEqualTo("later2 tallied 1");
    assertThat(Job.call(ONE + "tallied", loader)).isEqualTo("classes2 tallied 1");
    assertThat(Job.call(TWO + "first", loader)).isEqualTo("later3 of later");
  }

  private static void inTurn(ClassLoader loader) throws Exception {
    assertThat(Job.call(ONE + "first", loader)).isEqualTo("classes1 of classes");
    assertThat(Job.call(TWO + "first", loader)).isEqualTo("later1 of later");
    Usage.collect(); // nobody holds a function of either job
    assertThat(Job.call(ONE + "second", loader)).isEqualTo("classes2the same of classes");
    assertThat(Job.call(TWO + "second", loader)).isEqualTo("later2the same of later");
    assertThat(Job.call(TWO + "later", loader)).isEqualTo("later later 3 of later later ");
    assertThat(Job.call(ONE + "first", loader)).isEqualTo("classes3 of classes");
    assertThat(Job.call(ONE + "later", loader)).isEqualTo("classes later 4 of classes later ");
    assertThat(Job.call(TWO + "first", loader)).isEqualTo("later later 4 of later later ");
    assertThat(host(TWO + "first", loader)).isSameAs(host(TWO + "second", loader));
    assertThat(host(ONE + "first", loader))
        .isSameAs(host(ONE + "second", loader))
        .isNotSameAs(host(TWO + "first", loader));
  }

  private static Class<?> host(String name, ClassLoader loader) {
    return Job.read(name, loader).getClass().getNestHost();
  }

  /** Jobs that agree need no loaders of their own. */
  private static void agreed(ClassLoader loader) {
    assertThat(Job.call(ONE + "agreed", loader)).isEqualTo("the same");
    assertThat(Job.call(TWO + "agreed", loader)).isEqualTo("the same");
    assertThat(host(ONE + "agreed", loader)).isSameAs(host(TWO + "agreed", loader));
  }

  private TwoJobs() {}
}
