package io.picklejar.it.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes to the worker: a line per function, and a line per static and class inside it. */
final class ShipmentLog {

  private final @Nullable String folder;
  private final List<String> functions = new ArrayList<>();
  private final List<String> contents = new ArrayList<>();

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
   * @param bytes what has been sent
   */
  void add(String transform, Object function, byte[] bytes) {
    if (folder != null) {
      functions.add(transform + "\t" + bytes.length);
      Explanation.lines(function).forEach(line -> contents.add(transform + "\t" + line));
    }
  }

  /** Writes {@code functions.tsv} and {@code contents.tsv}. */
  void write() throws IOException {
    if (folder != null) {
      Files.write(Path.of(folder, "functions.tsv"), functions);
      Files.write(Path.of(folder, "contents.tsv"), contents);
    }
  }
}
