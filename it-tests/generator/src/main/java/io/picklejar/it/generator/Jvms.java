package io.picklejar.it.generator;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.harness.Result;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** Starts JVMs with the agent and the programs of this module. */
final class Jvms {
  private static final Duration LIMIT = Duration.ofMinutes(60);

  private final Map<String, Double> seconds = new TreeMap<>();

  /** {@return CPU time of the JVMs so far, by main class} */
  Map<String, Double> seconds() {
    return seconds;
  }

  /** Runs a main class of this module to its end. */
  void run(int jdk, Class<?> main, String... arguments) {
    Jdk found =
        Jdk.find(jdk).orElseThrow(() -> new IllegalStateException("There is no JDK " + jdk));
    Result result =
        Child.of(found)
            // The compiler keeps much for a short time.
            .with("-Xmx1400m", "-Xmn500m", "-XX:+UseSerialGC")
            .within(LIMIT)
            // The programs of this module are no user code.
            .withAgent("log=off,excludes=io.picklejar.it.*")
            .withClassPath(List.of(here(main), here(ClassReader.class)))
            .with(
                Stream.concat(Stream.of(main.getName()), Stream.of(arguments))
                    .toArray(String[]::new))
            .run()
            .orFail();
    seconds.merge(
        main.getSimpleName(),
        Double.valueOf(result.out().get(result.out().size() - 1)),
        Double::sum);
  }

  private static Path here(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
