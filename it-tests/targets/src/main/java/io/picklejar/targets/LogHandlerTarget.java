package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** A log handler of the user's holds the JVM's log manager, which is the worker's there. */
// ships: LogHandlerTarget$Memory.most, LogHandlerTarget.handler
public final class LogHandlerTarget {
  private LogHandlerTarget() {}

  static Handler handler;

  /** Keeps messages. */
  static final class Memory extends Handler {
    static int most = 1;

    private final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      if (isLoggable(entry) && messages.size() < most) {
        messages.add(entry.getLevel() + ":" + entry.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  public static List<Function<String, String>> functions() {
    Memory.most = 2;
    Filter filter = entry -> !entry.getMessage().isEmpty();
    handler = new Memory();
    handler.setLevel(Level.CONFIG);
    handler.setFilter(filter);
    handler.publish(new LogRecord(Level.INFO, "launched"));
    return List.of(
        text -> {
          handler.publish(new LogRecord(Level.FINE, text));
          handler.publish(new LogRecord(Level.WARNING, text));
          return ((Memory) handler).messages.toString();
        });
  }
}
