package io.picklejar.it.flink.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A folder in which workers and whoever watches them leave marks; not serializable. */
final class Meeting {

  private static final int SECONDS = 120;
  private static final List<String> BOTH = List.of("one", "other");

  private final Path folder;

  Meeting(Path folder) {
    this.folder = folder;
  }

  /** The first JVM that comes here waits until it is killed. */
  String survive(String value, String job) throws IOException {
    String me = job + "-" + ProcessHandle.current().pid();
    boolean first;
    try (Stream<Path> marks = Files.list(folder)) {
      first = marks.allMatch(mark -> mark.endsWith(me));
    }
    mark(me);
    if (first) {
      await(() -> false);
    }
    return value;
  }

  /** Waits until both jobs are here. */
  String meet(String value, String job) throws IOException {
    mark(job);
    await(() -> BOTH.stream().allMatch(name -> Files.exists(folder.resolve(name))));
    return value;
  }

  /** Waits until there is a mark. */
  void awaitMark(String from, String name) throws IOException {
    mark(from);
    await(() -> Files.exists(folder.resolve(name)));
  }

  private void mark(String name) throws IOException {
    Files.writeString(folder.resolve(name), "");
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited for " + SECONDS + " s");
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
