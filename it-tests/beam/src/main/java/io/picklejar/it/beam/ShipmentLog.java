package io.picklejar.it.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What goes to the worker: a line per function, and a line per static and class inside it. */
final class ShipmentLog {

  private final @Nullable String folder;
  private final List<String> functions = new ArrayList<>();
  private final List<String> contents = new ArrayList<>();
  private final List<String> times = new ArrayList<>();

  /**
   * Makes a log.
   *
   * @param folder where to write to at the end, or null for nowhere
   */
  ShipmentLog(@Nullable String folder) {
    this.folder = folder;
  }

  /**
   * Notes a function.
   *
   * @param transform the name of its transform
   * @param function the function itself
   * @param bytes the size of what has been sent
   */
  void add(String transform, Object function, int bytes) {
    if (folder != null) {
      functions.add(transform + "\t" + bytes);
      Explanation.lines(function).forEach(line -> contents.add(transform + "\t" + line));
    }
  }

  /** Notes how long the launcher took to write a function, and the worker to read it. */
  void addTimes(String transform, long writeNanos, long readNanos) {
    times.add(transform + "\twrite\t" + TimeUnit.NANOSECONDS.toMicros(writeNanos));
    times.add(transform + "\tread\t" + TimeUnit.NANOSECONDS.toMicros(readNanos));
  }

  /** Writes {@code functions.tsv}, {@code contents.tsv} and {@code times.tsv}, in microseconds. */
  void write() throws IOException {
    if (folder != null) {
      Files.write(Path.of(folder, "functions.tsv"), functions);
      Files.write(Path.of(folder, "contents.tsv"), contents);
      Files.write(Path.of(folder, "times.tsv"), times);
    }
  }
}
