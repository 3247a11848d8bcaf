package io.picklejar.it.commons;

import java.util.HashSet;
import java.util.Set;
import junit.framework.AssertionFailedError;
import junit.framework.Test;
import junit.framework.TestListener;
import junit.framework.TestResult;
import junit.framework.TestSuite;

/** Runs {@link GuavaSuites}; prints a line for each test, and how long they took together. */
public final class GuavaTests {

  private GuavaTests() {}

  /** Takes nothing. */
  public static void main(String[] args) {
    long start = System.nanoTime();
    TestResult result = new TestResult();
    result.addListener(new Printed());
    for (TestSuite suite : GuavaSuites.all()) {
      suite.run(result);
    }
    System.out.println("took " + (System.nanoTime() - start) / 1_000_000 + " ms");
    System.exit(0);
  }

  private static final class Printed implements TestListener {
    private final Set<Test> failed = new HashSet<>();
    private int number;

    @Override
    public void startTest(Test test) {
      number++;
    }

    @Override
    public void addError(Test test, Throwable thrown) {
      failed.add(test);
      thrown.printStackTrace();
    }

    @Override
    public void addFailure(Test test, AssertionFailedError thrown) {
      addError(test, thrown);
    }

    /** Names are not unique, but the order is the same in every run. */
    @Override
    public void endTest(Test test) {
      System.out.println((failed.contains(test) ? "failed " : "passed ") + number + " " + test);
    }
  }
}
