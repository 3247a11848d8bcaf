package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** One function needs what only the initializer makes, another doesn't; in both orders. */
public final class LateInitializer {
  private static final String PLAIN = "acme.late.Main.bin.plain";
  private static final String POOLED = "acme.late.Main.bin.pooled";

  /** Runs the scenario. */
  public static void main(String[] args) {
    for (ClassLoader loader : List.of(Job.lacking(), Job.having())) {
      assertPlain(loader, 1);
      assertPlain(loader, 2);
      assertPooled(loader);
      assertPlain(loader, 3);
      assertPooled(loader);
    }
    for (ClassLoader loader : List.of(Job.lacking(), Job.having())) {
      assertPooled(loader);
      assertPlain(loader, 1);
      assertPooled(loader);
      assertPlain(loader, 2);
    }
  }

  private static void assertPlain(ClassLoader loader, int count) {
    assertThat(Job.call(PLAIN, loader)).isEqualTo(count + " null[initializer, launcher]launcher");
  }

  private static void assertPooled(ClassLoader loader) {
    assertThat(Job.call(POOLED, loader)).isEqualTo("pool of acme[initializer, launcher]7");
  }

  private LateInitializer() {}
}
