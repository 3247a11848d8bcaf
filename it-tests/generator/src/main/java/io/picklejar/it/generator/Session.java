package io.picklejar.it.generator;

import io.picklejar.it.generator.grammar.Grammar;
import io.picklejar.it.generator.source.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs programs and compares the answers. */
final class Session {
  private static final int NEWEST = 25;

  private final Jvms jvms;

  Session(Jvms jvms) {
    this.jvms = jvms;
  }

  /** {@return the program of the seed, in the language of that JDK} */
  static Program program(long seed, int jdk) {
    return Program.of("p" + seed, Grammar.program(seed, jdk >= NEWEST));
  }

  /** Runs the seeds' programs; each launcher compiles and launches those of its own JDK. */
  Outcome run(List<Long> seeds, List<Setting> settings) throws IOException {
    Map<Integer, List<Setting>> byLauncher =
        settings.stream()
            .collect(Collectors.groupingBy(Setting::launcher, TreeMap::new, Collectors.toList()));
    Outcome outcome = Outcome.NONE;
    for (Map.Entry<Integer, List<Setting>> launcher : byLauncher.entrySet()) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (long seed : seeds) {
        Program program = program(seed, launcher.getKey());
        texts.put(program.name(), program.without(new BitSet()));
      }
      outcome = outcome.plus(run(texts, launcher.getKey(), launcher.getValue()));
    }
    return outcome;
  }

  /** Runs those programs, in settings that all have that launcher. */
  Outcome run(Map<String, String> texts, int launcher, List<Setting> settings) throws IOException {
    try (Batch batch = Batch.of(jvms, texts)) {
      Map<String, List<String>> launched = batch.launch(launcher);
      Map<String, String> errors = new LinkedHashMap<>();
      launched.forEach((name, answers) -> note(name, answers, errors));
      launched.keySet().removeAll(errors.keySet());
      int before = launched.size();
      launched.values().removeIf(answers -> says(answers, "SKIPPED"));
      List<Difference> differences = new ArrayList<>();
      for (Setting setting : settings) {
        compare(setting, launched, batch.work(setting), differences);
      }
      int programs = launched.size();
      return new Outcome(
          programs, programs * settings.size(), before - programs, errors, differences);
    }
  }

  private static boolean says(List<String> answers, String word) {
    return !answers.isEmpty() && answers.get(0).startsWith(word);
  }

  private static void note(String name, List<String> answers, Map<String, String> errors) {
    if (says(answers, "COMPILER")) {
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
