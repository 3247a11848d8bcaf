package io.picklejar.it.harness;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The worker's program: reads functions that came from elsewhere, calls them, prints the answers.
 */
public final class Worker {

  private Worker() {}

  /** Takes the file. Threads that a function left behind don't keep the worker alive. */
  public static void main(String[] args) {
    System.exit(work(Path.of(args[0]), System.out, System.err));
  }

  static int work(Path file, PrintStream out, PrintStream err) {
    try {
      for (Object function : Exchange.read(file)) {
        out.println(Answer.of(function));
      }
      return 0;
    } catch (Throwable e) {
      e.printStackTrace(err);
      return 1;
    }
  }
}
