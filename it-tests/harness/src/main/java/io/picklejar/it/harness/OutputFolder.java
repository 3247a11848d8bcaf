package io.picklejar.it.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that a program writes text files to.
 *
 * @param path where it is
 */
public record OutputFolder(Path path) {

  /** {@return the folder, without any file} */
  public static OutputFolder cleared(Path path) throws IOException {
    OutputFolder folder = new OutputFolder(Files.createDirectories(path));
    for (Path file : folder.files()) {
      Files.delete(file);
    }
    return folder;
  }

  /** {@return the lines of all files, sorted} */
  public List<String> sortedLines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files()) {
      lines.addAll(Files.readAllLines(file));
    }
    lines.sort(null);
    return lines;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
