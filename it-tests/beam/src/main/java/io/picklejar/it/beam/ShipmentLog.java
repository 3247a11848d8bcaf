package io.picklejar.it.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went to the worker: a line per function, with its size. */
final class ShipmentLog {

  private final List<String> lines = new ArrayList<>();

  void add(String transform, byte[] function, int elements) {
    lines.add(transform + "\t" + function.length + "\t" + elements);
  }

  /** Writes the lines {@code transform TAB bytes TAB elements}; does nothing without a file. */
  void write(@Nullable String file) throws IOException {
    if (file != null) {
      Files.write(Path.of(file), lines);
    }
  }
}
