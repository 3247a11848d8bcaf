package io.picklejar.it.commons;

import java.nio.file.Path;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs all tests of a jar; prints a line for each, and how long they took together. */
public final class CommonsTests {

  private CommonsTests() {}

  /** Takes the jar, which is on the class path too. */
  public static void main(String[] args) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(Path.of(args[0]))))
            // Flink's tests bring the engine of JUnit 4, which fails on classes that can't be
            // linked.
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .build();
    long start = System.nanoTime();
    LauncherFactory.create().execute(request, new Printed());
    System.out.println("took " + (System.nanoTime() - start) / 1_000_000 + " ms");
    System.exit(0);
  }

  private static final class Printed implements TestExecutionListener {

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        System.out.println(
            (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? "passed " : "failed ")
                + test.getUniqueId());
      }
      result.getThrowable().ifPresent(Throwable::printStackTrace);
    }
  }
}
