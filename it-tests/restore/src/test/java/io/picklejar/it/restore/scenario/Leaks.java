package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;

/** A worker that restores for days neither grows nor keeps a job's loader. */
public final class Leaks {
  private static final String NAME = "acme.leaks.Main.bin.function";
  private static final int RESTORES = 10_000;

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    flat(Job.lacking());
    flat(Job.having());
    Usage.assertCollected(used(Job.lacking()));
    Usage.assertCollected(used(Job.having()));
    Usage.assertCollected(usedInTurn());
  }

  private static void flat(ClassLoader loader) throws Exception {
    restore(loader, RESTORES / 10);
    Usage before = Usage.now();
    restore(loader, RESTORES);
    Usage.now().assertNotAbove(before);
  }

  private static void restore(ClassLoader loader, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(Job.call(NAME, loader)).isEqualTo("WORD1Pair[left=b, right=2]");
    }
  }

  private static WeakReference<ClassLoader> used(Job.Loader loader) throws Exception {
    restore(loader, 3);
    loader.close();
    return new WeakReference<>(loader);
  }

  private static WeakReference<ClassLoader> usedInTurn() throws Exception {
    Job.Loader first = Job.havingLater();
    Job.call("acme.version.Main.bin.text", first);
    Job.call("later.acme.version.Main.bin.text", first);
    first.close();
    return new WeakReference<>(first);
  }

  private Leaks() {}
}
