package io.picklejar.it.generator.run;

import java.nio.file.Path;

/**
 * Where a batch of programs is: their sources, what their launch gave, and the workers' answers.
 *
 * @param path the folder
 */
public record Folder(Path path) {

  /** {@return the programs' texts, see {@link Sources}} */
  public Path sources() {
    return path.resolve("sources");
  }

  /** {@return classes, functions and answers of the launcher, see {@link Launched}} */
  public Path launched() {
    return path.resolve("launched");
  }

  /** {@return the answers of a run} */
  public Path answers(String run) {
    return path.resolve(run + ".answers");
  }
}
