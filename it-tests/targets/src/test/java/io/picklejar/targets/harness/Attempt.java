package io.picklejar.targets.harness;

import java.time.Duration;

/** Work on one target that must not take the others along when it fails or hangs. */
abstract class Attempt {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final String target;
  private final Results results;

  Attempt(String target, Results results) {
    this.target = target;
    this.results = results;
  }

  abstract void attempt() throws Throwable;

  final void run() throws InterruptedException {
    Thread thread =
        new Thread(target) {
          @Override
          public void run() {
            attemptAndNote();
          }
        };
    thread.setDaemon(true);
    thread.start();
    thread.join(LIMIT.toMillis());
    if (thread.isAlive()) {
      Throwable stuck = new IllegalStateException("Still running after " + LIMIT);
      stuck.setStackTrace(thread.getStackTrace());
      fail(stuck);
    }
  }

  private void attemptAndNote() {
    try {
      attempt();
    } catch (Throwable e) {
      fail(e);
    }
  }

  private void fail(Throwable e) {
    results.put(target + "#0", Results.What.ERROR, Show.failure(e));
  }
}
