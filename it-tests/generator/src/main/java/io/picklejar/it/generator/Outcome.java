package io.picklejar.it.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out of a run.
 *
 * @param programs number of programs whose answers were compared
 * @param compared number of comparisons: of a program's answers in a setting
 * @param skipped programs that ended while they made their functions
 * @param errors programs that the compiler refused, with what it said
 * @param differences what differed
 */
record Outcome(
    int programs,
    int compared,
    int skipped,
    Map<String, String> errors,
    List<Difference> differences) {
  static final Outcome NONE = new Outcome(0, 0, 0, Map.of(), List.of());

  /** {@return both together} */
  Outcome plus(Outcome other) {
    Map<String, String> allErrors = new LinkedHashMap<>(errors);
    allErrors.putAll(other.errors);
    List<Difference> allDifferences = new ArrayList<>(differences);
    allDifferences.addAll(other.differences);
    return new Outcome(
        programs + other.programs,
        compared + other.compared,
        skipped + other.skipped,
        allErrors,
        allDifferences);
  }
}
