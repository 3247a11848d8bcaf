package io.picklejar.targets.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What one JVM found out, by function; handed over as a file of properties. */
public final class Results {

  private final Properties values = new Properties();

  /** What is noted about a function. */
  public enum What {
    /** The text of its answer. */
    ANSWER,
    /** The stack trace, if it threw. */
    TRACE,
    /** The statics shipped with it, separated by blanks. */
    SHIPPED,
    /** Why it could not be made, written or read. */
    ERROR
  }

  /** {@return what a JVM has written to the file} */
  public static Results read(Path file) throws IOException {
    Results results = new Results();
    try (Reader in = Files.newBufferedReader(file)) {
      results.values.load(in);
    }
    return results;
  }

  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      values.store(out, null);
    }
  }

  synchronized void put(String function, What what, String value) {
    values.setProperty(function + "." + what, value);
  }

  /** {@return what was noted about a function, {@code Name#index}, or null} */
  public synchronized @Nullable String get(String function, What what) {
    return values.getProperty(function + "." + what);
  }

  /** {@return the number of functions of the target of which anything was noted} */
  public int functions(String target) {
    int count = 0;
    while (known(target + "#" + count)) {
      count++;
    }
    return count;
  }

  private boolean known(String function) {
    return get(function, What.ANSWER) != null || get(function, What.ERROR) != null;
  }
}
