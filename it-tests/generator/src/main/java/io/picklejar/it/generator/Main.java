package io.picklejar.it.generator;

import io.picklejar.it.generator.source.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The commands.
 *
 * <p>Arguments: {@code run <settings> <first seed> <count> [<folder of reproducers>]}, {@code show
 * <jdk> <seed>}, {@code seeds <settings> <seed>,<seed>…}, {@code shrink <setting> <seed>}. Settings
 * are such as {@code 17-17-absent,17-25-present}: launcher's JDK, worker's JDK, whether the worker
 * has the user's classes.
 */
public final class Main {

  private Main() {}

  /** Takes the arguments above. */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "run" -> run(args);
      case "seeds" -> {
        List<Long> seeds = Stream.of(args[2].split(",")).map(Long::valueOf).toList();
        new LongRun(settings(args[1]), null).batch(seeds);
      }
      case "show" ->
          System.out.println(
              Session.program(Long.parseLong(args[2]), Integer.parseInt(args[1]))
                  .without(new BitSet()));
      case "shrink" -> shrink(Setting.of(args[1]), Long.parseLong(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static List<Setting> settings(String text) {
    return Stream.of(text.split(",")).map(Setting::of).toList();
  }

  private static void run(String[] args) throws IOException {
    long first = Long.parseLong(args[2]);
    Path folder = args.length > 4 ? Path.of(args[4]) : null;
    new LongRun(settings(args[1]), folder)
        .run(LongStream.range(first, first + Long.parseLong(args[3])).boxed().toList());
  }

  private static void shrink(Setting setting, long seed) throws IOException {
    Program program = Session.program(seed, setting.launcher());
    System.out.println(new Shrinker(new Session(new Jvms()), setting).shrink(program));
  }
}
