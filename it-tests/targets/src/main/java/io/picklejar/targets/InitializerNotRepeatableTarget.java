package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An initializer that reads a file which is gone. */
// ships: InitializerNotRepeatableTarget$Table.LINES
public final class InitializerNotRepeatableTarget {
  private InitializerNotRepeatableTarget() {}

  static final class Table {
    static final List<String> LINES = read();

    private static List<String> read() {
      try {
        java.nio.file.Path file = java.nio.file.Path.of(System.getProperty("table.file"));
        List<String> lines = java.nio.file.Files.readAllLines(file);
        java.nio.file.Files.delete(file);
        return lines;
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  public static List<Supplier<?>> functions() throws java.io.IOException {
    java.nio.file.Path file = java.nio.file.Files.createTempFile("table", ".txt");
    java.nio.file.Files.writeString(file, "one\ntwo\n");
    System.setProperty("table.file", file.toString());
    int size = Table.LINES.size();
    return List.of(() -> Table.LINES + " " + size);
  }
}
