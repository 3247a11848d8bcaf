package io.picklejar.targets;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Values of one moment that several classes hold. */
// ships: StaticTimestampsTarget.STARTED, StaticTimestampsTarget$Report.at
public final class StaticTimestampsTarget {
  private StaticTimestampsTarget() {}

  static final Instant STARTED = Instant.now();

  static final class Report {
    static Instant at = STARTED;
  }

  public static List<Supplier<?>> functions() {
    Report.at = STARTED;
    return List.of(
        () -> STARTED.equals(Report.at) + " " + STARTED.toEpochMilli(), () -> STARTED == Report.at);
  }
}
