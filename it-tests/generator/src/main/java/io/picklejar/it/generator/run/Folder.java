package io.picklejar.it.generator.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a batch of programs is: their sources, classes, functions and answers.
 *
 * @param path the folder
 */
public record Folder(Path path) {
  private static final String SOURCE = ".txt";

  /** {@return names of the programs, sorted} */
  public List<String> programs() {
    try (Stream<Path> all = Files.list(path.resolve("sources"))) {
      return all.map(file -> file.getFileName().toString())
          .map(file -> file.substring(0, file.length() - SOURCE.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return all files of a program in one} */
  public Path source(String program) {
    return path.resolve("sources").resolve(program + SOURCE);
  }

  /** {@return the root of the program's classes} */
  public Path classes(String program) {
    return path.resolve("classes").resolve(program);
  }

  /** {@return the program's functions as written by the launcher} */
  public Path functions(String program) {
    return path.resolve("functions").resolve(program);
  }

  /** {@return the answers of a run} */
  public Path answers(String run) {
    return path.resolve(run + ".answers");
  }
}
