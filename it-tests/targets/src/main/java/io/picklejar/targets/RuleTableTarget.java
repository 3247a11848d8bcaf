package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A parsed rule table with lambdas as values. */
// ships: RuleTableTarget.RULES, RuleTableTarget.threshold
public final class RuleTableTarget {
  private RuleTableTarget() {}

  static final Map<String, Predicate<Integer>> RULES = new TreeMap<>();
  static int threshold;

  public static List<Supplier<?>> functions() {
    threshold = 15;
    RULES.put("late", delay -> delay > threshold);
    RULES.put("early", delay -> delay < 0);
    return List.of(
        () ->
            RULES.entrySet().stream()
                .filter(rule -> rule.getValue().test(20))
                .map(Map.Entry::getKey)
                .toList());
  }
}
