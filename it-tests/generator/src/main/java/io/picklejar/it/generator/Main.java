package io.picklejar.it.generator;

import io.picklejar.it.generator.source.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The long run.
 *
 * <p>Arguments: {@code run <settings> <first seed> <count> [<folder of reproducers>]}, {@code show
 * <jdk> <seed>}, {@code seeds <settings> <seed>,<seed>…}, {@code shrink <setting> <seed>}. Settings
 * are such as {@code 17-17-absent,17-25-present}: launcher's JDK, worker's JDK, whether the worker
 * has the user's classes; all of one run have the same launcher.
 */
public final class Main {
  private static final int TOGETHER = 500;

  private Main() {}

  /** Takes the arguments above. */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "run" -> run(args);
      case "seeds" -> seeds(args);
      case "show" ->
          System.out.println(
              Session.program(Long.parseLong(args[2]), Integer.parseInt(args[1]))
                  .without(new BitSet()));
      case "shrink" -> {
        Setting setting = Setting.of(args[1]);
        System.out.println(
            new Shrinker(new Session(new Jvms()), setting)
                .shrink(Session.program(Long.parseLong(args[2]), setting.launcher())));
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** Runs seeds that failed before. */
  private static void seeds(String[] args) throws IOException {
    List<Setting> settings = Stream.of(args[1].split(",")).map(Setting::of).toList();
    Map<String, String> texts = new TreeMap<>();
    for (String seed : args[2].split(",")) {
      Program program = Session.program(Long.parseLong(seed), settings.get(0).launcher());
      texts.put(program.name(), program.without(new BitSet()));
    }
    for (Difference difference : new Session(new Jvms()).run(texts, settings).differences()) {
      print(difference, null);
    }
  }

  private static void run(String[] args) throws IOException {
    List<Setting> settings = Stream.of(args[1].split(",")).map(Setting::of).toList();
    long first = Long.parseLong(args[2]);
    long last = first + Long.parseLong(args[3]);
    Map<String, Integer> kinds = new TreeMap<>();
    int compared = 0;
    int skipped = 0;
    for (long seed = first; seed < last; seed += TOGETHER) {
      long start = System.nanoTime();
      Session.Outcome outcome =
          new Session(new Jvms()).run(seed, (int) Math.min(TOGETHER, last - seed), settings);
      compared += outcome.compared();
      skipped += outcome.skipped();
      outcome
          .errors()
          .forEach(
              (name, text) -> System.out.println(name + " " + text.lines().findFirst().orElse("")));
      for (Difference difference : outcome.differences()) {
        if (kinds.merge(difference.kind(), 1, Integer::sum) <= 3) {
          print(difference, args.length > 4 ? Path.of(args[4]) : null);
        }
      }
      System.out.printf(
          "seed %d: %d compared, %d skipped, %d do not compile, %d differ, %.1f s%n",
          seed,
          compared,
          skipped,
          outcome.errors().size(),
          outcome.differences().size(),
          (System.nanoTime() - start) / 1e9);
    }
    kinds.forEach((kind, number) -> System.out.println(number + " x " + kind));
  }

  private static void print(Difference difference, Path folder) throws IOException {
    String text =
        "DIFFERS "
            + difference.program()
            + " "
            + difference.setting()
            + ": "
            + difference.kind()
            + "\n  launcher "
            + difference.launched()
            + "\n  worker   "
            + difference.worked();
    System.out.println(text.length() > 3000 ? text.substring(0, 3000) : text);
    if (folder != null) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(difference.program() + "." + difference.setting()), text);
    }
  }
}
