package io.picklejar.it.generator.run;

import java.time.Duration;

/** The CPU time that this JVM has taken. */
final class Cpu {

  private Cpu() {}

  /** Prints it in seconds, as the last line, and ends the JVM. */
  static void end() {
    Duration taken = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    System.out.println(taken.toMillis() / 1000.0);
    System.exit(0);
  }
}
