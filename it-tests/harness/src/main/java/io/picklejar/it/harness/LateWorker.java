package io.picklejar.it.harness;

import java.nio.file.Path;

/** A worker that calls each function before it reads the next. */
public final class LateWorker {

  private LateWorker() {}

  /** Takes files. */
  public static void main(String[] args) throws Exception {
    for (String file : args) {
      Exchange.read(Path.of(file), function -> System.out.println(Answer.of(function)));
    }
    System.exit(0);
  }
}
