package io.picklejar.examples;

import java.util.UUID;

/** What the job's options set once, for code in any class to read. */
final class Settings {

  /**
   * Names this run in its report: the system property {@code flights.run}, or a random name.
   *
   * <p>Another JVM that initializes this class comes to another name.
   */
  static final String RUN_ID =
      System.getProperty("flights.run", "run-" + UUID.randomUUID().toString().substring(0, 8));

  /** The minutes from which on a flight counts as delayed. */
  static int delayedFrom = 15;

  /** The most minutes that one flight adds to a sum, so that one stranded plane does not rule. */
  static int cap = Integer.MAX_VALUE;

  private Settings() {}

  static void from(FlightDelaysOptions options) {
    delayedFrom = options.getDelayedFrom();
    cap = options.getCap();
  }
}
