package io.picklejar.it.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs many seeds, batch after batch, and prints what came out. */
final class LongRun {
  private static final int TOGETHER = 2000;
  private static final int SHOWN = 3;
  private static final int LONGEST = 3000;

  private final List<Setting> settings;
  private final Path folder;
  private final Map<String, Integer> kinds = new TreeMap<>();

  /**
   * Prepares a run.
   *
   * @param folder where differences are written down, or null
   */
  LongRun(List<Setting> settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  void run(List<Long> seeds) throws IOException {
    Outcome all = Outcome.NONE;
    for (int from = 0; from < seeds.size(); from += TOGETHER) {
      all = all.plus(batch(seeds.subList(from, Math.min(seeds.size(), from + TOGETHER))));
    }
    System.out.println("all: " + counts(all));
    kinds.forEach((kind, number) -> System.out.println(number + " x " + kind));
  }

  Outcome batch(List<Long> seeds) throws IOException {
    long start = System.nanoTime();
    Jvms jvms = new Jvms();
    Outcome outcome = new Session(jvms).run(seeds, settings);
    outcome
        .errors()
        .forEach(
            (name, text) -> System.out.println(name + " " + text.lines().findFirst().orElse("")));
    for (Difference difference : outcome.differences()) {
      note(difference);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "from %d: %s, %.1f s, CPU %s%n", seeds.get(0), counts(outcome), seconds, jvms.seconds());
    return outcome;
  }

  private static String counts(Outcome outcome) {
    return "%d programs, %d compared, %d skipped, %d do not compile, %d differ"
        .formatted(
            outcome.programs(),
            outcome.compared(),
            outcome.skipped(),
            outcome.errors().size(),
            outcome.differences().size());
  }

  private void note(Difference difference) throws IOException {
    String text =
        "DIFFERS %s %s: %s\n  launcher %s\n  worker   %s"
            .formatted(
                difference.program(),
                difference.setting(),
                difference.kind(),
                difference.launched(),
                difference.worked());
    if (kinds.merge(difference.kind(), 1, Integer::sum) <= SHOWN) {
      System.out.println(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
    if (folder != null) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(difference.program() + "." + difference.setting()), text);
    }
  }
}
