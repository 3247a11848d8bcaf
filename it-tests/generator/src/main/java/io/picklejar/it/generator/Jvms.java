package io.picklejar.it.generator;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Starts JVMs with the agent and the programs of this module. */
final class Jvms {
  private static final Duration LIMIT = Duration.ofMinutes(60);

  /** Runs a main class of this module to its end. */
  void run(int jdk, Class<?> main, String... arguments) {
    Jdk found =
        Jdk.find(jdk).orElseThrow(() -> new IllegalStateException("There is no JDK " + jdk));
    Child.of(found)
        // The compiler keeps much for a short time.
        .with("-Xmx1400m", "-Xmn500m", "-XX:+UseSerialGC")
        .within(LIMIT)
        .withAgent("log=off")
        .withClassPath(List.of(here(main)))
        .with(Stream.concat(Stream.of(main.getName()), Stream.of(arguments)).toArray(String[]::new))
        .run()
        .orFail();
  }

  private static Path here(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
