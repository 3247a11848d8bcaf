package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.RestoreException;
import java.util.List;

/** Initializers that fail on the worker don't matter where the values were shipped. */
public final class ThrowingInitializers {
  private static final String MAIN = "acme.throwing.Main.bin.";

  /** Runs the scenario. */
  public static void main(String[] args) {
    for (ClassLoader loader : List.of(Job.lacking(), Job.having())) {
      assertThat(Job.call(MAIN + "own", loader)).isEqualTo("there3");
      assertThat(Job.call(MAIN + "below", loader)).isEqualTo("above there below/above there");
      assertThat(Job.call(MAIN + "defaults", loader)).isEqualTo("hello there");
      assertThat(Job.call(MAIN + "constant", loader)).isEqualTo("FIRST");
    }
    Job.Loader loader = Job.having();
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> Job.call(MAIN + "pooled", loader))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("acme.throwing.Pooled")
          .hasMessageContaining("launcher.only is not set")
          .hasMessageContaining("README.md#");
    }
    assertThat(Job.call(MAIN + "own", loader)).isEqualTo("there3");
  }

  private ThrowingInitializers() {}
}
