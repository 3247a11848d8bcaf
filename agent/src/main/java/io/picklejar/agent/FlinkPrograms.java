package io.picklejar.agent;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Programs that Flink's JobManager runs itself: those of application clusters, and jars that were
 * uploaded. No command line names their jars; Flink has a class loader for each.
 */
final class FlinkPrograms {

  /** Of standalone, Kubernetes and YARN clusters, for sessions and applications. */
  private static final String JOB_MANAGER = "clusterentrypoint";

  private static final Set<String> LOADERS =
      Set.of(
          "org.apache.flink.util.ChildFirstClassLoader",
          "org.apache.flink.util.FlinkUserCodeClassLoaders$ParentFirstClassLoader");

  private final boolean jobManager;

  /**
   * Finds out whether this JVM is a JobManager.
   *
   * @param command main class and arguments, as the JVM keeps them
   */
  FlinkPrograms(String command) {
    String main = command.split(" ", 2)[0];
    this.jobManager =
        main.startsWith("org.apache.flink.") && main.toLowerCase(Locale.ROOT).endsWith(JOB_MANAGER);
  }

  boolean jobManager() {
    return jobManager;
  }

  /** {@return whether what the loader defines itself is a program's} */
  boolean defines(@Nullable ClassLoader loader) {
    return jobManager && loader != null && LOADERS.contains(loader.getClass().getName());
  }
}
