package io.picklejar.targets.harness;

import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worker's program: reads all functions of each target, then calls all of them. */
public final class TargetWorker {

  private final Path folder;
  private final Results results = new Results();

  private TargetWorker(Path folder) {
    this.folder = folder;
  }

  /** Takes the folder of the functions, the file for the results, and the names of the targets. */
  public static void main(String[] args) throws Exception {
    TargetWorker worker = new TargetWorker(Path.of(args[0]));
    for (String target : Arrays.asList(args).subList(2, args.length)) {
      new Attempt(target, worker.results) {
        @Override
        void attempt() throws Throwable {
          worker.work(target);
        }
      }.run();
    }
    worker.results.write(Path.of(args[1]));
    System.exit(0);
  }

  private void work(String target) {
    List<@Nullable Object> functions = new ArrayList<>();
    for (Path file = file(target, 0); Files.exists(file); file = file(target, functions.size())) {
      functions.add(read(file, target + "#" + functions.size()));
    }
    for (int i = 0; i < functions.size(); i++) {
      Object function = functions.get(i);
      if (function != null) {
        Call.answer(function, target + "#" + i, results);
      }
    }
  }

  private @Nullable Object read(Path file, String name) {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      return in.readObject();
    } catch (Throwable e) {
      results.put(name, Results.What.ERROR, Show.failure(e));
      return null;
    }
  }

  private Path file(String target, int index) {
    return folder.resolve(target + "#" + index + ".bin");
  }
}
