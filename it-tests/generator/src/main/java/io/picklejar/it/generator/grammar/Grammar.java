package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import io.picklejar.it.generator.source.Program;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes random programs: always correct Java, always ending, and saying the same at each run. */
public final class Grammar {
  /** Seeds from here on are those of programs whose functions share objects. */
  public static final long FIRST_SHARING = 10_000_000;

  /** Seeds from here on are those of programs whose functions give each other objects. */
  public static final long FIRST_GIVING = 20_000_000;

  private final World world;
  private final Map<String, String> files = new LinkedHashMap<>();

  private Grammar(long seed, boolean newest) {
    Choice choice = new Choice(seed);
    this.world = new World(choice, kind(seed, choice), newest);
  }

  private static World.Kind kind(long seed, Choice choice) {
    if (seed >= FIRST_GIVING) {
      return World.Kind.GIVING;
    }
    if (seed >= FIRST_SHARING) {
      return World.Kind.SHARING;
    }
    return choice.percent(40) ? World.Kind.ALONE : World.Kind.APART;
  }

  /**
   * {@return the marked texts of a program's files, by path within its package}
   *
   * @param seed the same seed gives the same program
   * @param newest whether the language is that of the newest JDK rather than of the oldest
   */
  public static Map<String, String> program(long seed, boolean newest) {
    Grammar grammar = new Grammar(seed, newest);
    grammar.write();
    return grammar.files;
  }

  private void write() {
    new Planner(world).plan();
    file(
        false,
        "Main",
        world.shares() ? new SharingEntry(world).declaration() : new Entry(world).declaration());
    for (TypePlan plan : world.types) {
      if (plan.outer == null) {
        file(plan.sub, plan.name, Cut.orNothing(Declarations.of(world, plan)));
      }
    }
    PreludeTypes.all().forEach(this::common);
  }

  private void common(String name, String declaration) {
    files.put(
        Program.COMMON + name + ".java",
        "package common;\n" + Imports.of(declaration) + declaration);
  }

  private static String commons(String text) {
    return PreludeTypes.all().keySet().stream()
        .filter(name -> Pattern.compile("\\b" + name + "\\b").matcher(text).find())
        .map(name -> "import common." + name + ";\n")
        .collect(Collectors.joining());
  }

  private void file(boolean sub, String name, String declaration) {
    boolean both = world.types.stream().anyMatch(plan -> plan.sub && plan.outer == null);
    String other = sub ? "import %P.*;\n" : both ? "import %P.sub.*;\n" : "";
    String text =
        "package %P"
            + (sub ? ".sub" : "")
            + ";\n"
            + Cut.orNothing(other)
            + commons(declaration)
            + Imports.of(declaration)
            + declaration;
    files.put((sub ? "sub/" : "") + name + ".java", text);
  }
}
