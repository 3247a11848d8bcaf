package io.picklejar.it.harness;

import java.nio.file.Files;
import java.nio.file.Path;

/** The finished jars, named by system properties that the build sets. */
public final class Finished {

  private Finished() {}

  /** {@return the agent jar} */
  public static Path agentJar() {
    return jar("picklejar.agent.jar");
  }

  /** {@return the runtime jar} */
  public static Path runtimeJar() {
    return jar("picklejar.runtime.jar");
  }

  private static Path jar(String property) {
    String value = System.getProperty(property);
    if (value == null || !Files.isRegularFile(Path.of(value))) {
      throw new IllegalStateException(
          "No jar at " + property + "=" + value + ": build with mvn verify, not mvn test");
    }
    return Path.of(value);
  }
}
