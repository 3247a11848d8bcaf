package io.picklejar.it.generator;

import io.picklejar.it.generator.grammar.Grammar;
import io.picklejar.it.generator.source.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs programs of a range of seeds and compares the answers. */
final class Session {
  private final Jvms jvms;

  Session(Jvms jvms) {
    this.jvms = jvms;
  }

  /**
   * What came out.
   *
   * @param compared number of comparisons of a program's answers in a setting
   * @param skipped programs that ended while they made their functions
   * @param errors programs that the compiler refused, with what it said
   * @param differences what differed
   */
  record Outcome(
      int compared, int skipped, Map<String, String> errors, List<Difference> differences) {}

  /** {@return the program of the seed} */
  static Program program(long seed, int jdk) {
    return Program.of("p" + seed, Grammar.program(seed, jdk >= 25));
  }

  /** Runs the seeds' programs, all of whose settings have the same launcher. */
  Outcome run(long first, int count, List<Setting> settings) throws IOException {
    int launcher = settings.get(0).launcher();
    Map<String, String> texts = new LinkedHashMap<>();
    for (long seed = first; seed < first + count; seed++) {
      Program program = program(seed, launcher);
      texts.put(program.name(), program.without(new BitSet()));
    }
    return run(texts, settings);
  }

  /** Runs those programs. */
  Outcome run(Map<String, String> texts, List<Setting> settings) throws IOException {
    try (Batch batch = Batch.of(jvms, texts)) {
      Map<String, List<String>> launched = batch.launch(settings.get(0).launcher());
      Map<String, String> errors = new LinkedHashMap<>();
      launched.forEach((name, answers) -> note(name, answers, errors));
      launched.keySet().removeAll(errors.keySet());
      int before = launched.size();
      launched
          .values()
          .removeIf(answers -> !answers.isEmpty() && answers.get(0).startsWith("SKIPPED"));
      List<Difference> differences = new ArrayList<>();
      for (Setting setting : settings) {
        compare(setting, launched, batch.work(setting), differences);
      }
      int skipped = before - launched.size();
      return new Outcome(launched.size() * settings.size(), skipped, errors, differences);
    }
  }

  private static void note(String name, List<String> answers, Map<String, String> errors) {
    if (!answers.isEmpty() && answers.get(0).startsWith("COMPILER")) {
      errors.put(name, answers.get(0));
    }
  }

  private static void compare(
      Setting setting,
      Map<String, List<String>> launched,
      Map<String, List<String>> worked,
      List<Difference> differences) {
    launched.forEach(
        (name, answers) -> {
          List<String> others = worked.getOrDefault(name, List.of("FAILS to be there"));
          if (!answers.equals(others)) {
            differences.add(new Difference(name, setting, answers, others));
          }
        });
  }
}
