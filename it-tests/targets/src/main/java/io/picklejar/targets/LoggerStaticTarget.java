package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** A logger is made anew by name. */
// ships: LoggerStaticTarget.LABEL
public final class LoggerStaticTarget {
  private LoggerStaticTarget() {}

  static final Logger LOG = Logger.getLogger(LoggerStaticTarget.class.getName());
  static String LABEL;

  public static List<Supplier<?>> functions() {
    LABEL = "label";
    return List.of(
        () -> {
          LOG.fine("quiet");
          return LOG.getName() + LABEL;
        });
  }
}
