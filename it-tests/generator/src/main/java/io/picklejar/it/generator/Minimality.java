package io.picklejar.it.generator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Measures how much more than what functions touch is shipped, and prints it. */
final class Minimality {
  private static final int WORST = 12;

  private final List<Usage> usages = new ArrayList<>();

  void run(int jdk, List<Long> seeds) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (long seed : seeds) {
      texts.put("p" + seed, Session.program(seed, jdk).without(new BitSet()));
    }
    try (Batch batch = Batch.of(new Jvms(), texts)) {
      batch.launch(jdk, true);
      batch.work(new Setting(jdk, jdk, false));
      Map<String, List<String>> touched = batch.notes("touched");
      batch
          .notes("shipped")
          .forEach(
              (program, lines) -> {
                if (touched.containsKey(program)) {
                  usages.add(Usage.of(program, lines, touched.get(program)));
                }
              });
    }
    print();
  }

  private void print() {
    System.out.println(usages.size() + " programs");
    distribution("statics", Usage::statics);
    distribution("classes", Usage::classes);
    distribution("bytes", Usage::bytes);
    usages.stream()
        .sorted(Comparator.comparingDouble(Minimality::waste).reversed())
        .limit(WORST)
        .forEach(usage -> System.out.println(usage.waste()));
  }

  private static double waste(Usage usage) {
    return usage.statics().shipped() - usage.statics().both();
  }

  private void distribution(String name, Function<Usage, Usage.Ratio> part) {
    List<Usage.Ratio> ratios = usages.stream().map(part).toList();
    long shipped = ratios.stream().mapToLong(Usage.Ratio::shipped).sum();
    long both = ratios.stream().mapToLong(Usage.Ratio::both).sum();
    List<Double> sorted =
        ratios.stream()
            .filter(ratio -> ratio.both() > 0)
            .map(ratio -> (double) ratio.shipped() / ratio.both())
            .sorted()
            .toList();
    System.out.printf(
        "%s: shipped %d, of these touched %d; shipped / touched: median %.2f, 90th percentile"
            + " %.2f, worst %.2f; nothing touched of what was shipped: %d programs%n",
        name,
        shipped,
        both,
        quantile(sorted, 0.5),
        quantile(sorted, 0.9),
        quantile(sorted, 1),
        ratios.stream().filter(ratio -> ratio.shipped() > 0 && ratio.both() == 0).count());
  }

  private static double quantile(List<Double> sorted, double part) {
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
  }
}
