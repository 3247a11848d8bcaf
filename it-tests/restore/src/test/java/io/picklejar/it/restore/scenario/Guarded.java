package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.RestoreException;

/**
 * Reads the function named by {@code it.function}. It gives what {@code it.gives} says, or is
 * refused for the reason that {@code it.refused} says, and then nothing has happened.
 */
public final class Guarded {

  /** Runs the scenario. */
  public static void main(String[] args) {
    String function = System.getProperty("it.function");
    String gives = System.getProperty("it.gives");
    if (gives != null) {
      assertThat(Job.call(function, Job.lacking())).isEqualTo(gives);
      assertThat(Job.call(function, Job.having())).isEqualTo(gives);
      return;
    }
    Job.Loader loader = Job.lacking();
    assertThatThrownBy(() -> Job.read(function, loader))
        .isInstanceOf(RestoreException.class)
        .hasMessageContaining(System.getProperty("it.refused"))
        .hasMessageEndingWith("See README.md#troubleshooting");
    assertThatThrownBy(() -> Class.forName("acme.oneclass.Main", false, loader))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private Guarded() {}
}
