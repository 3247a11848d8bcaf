package io.picklejar.internal.closure;

import io.picklejar.CaptureException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * How large a function may become, in bytes as written.
 *
 * @param warn above it a warning is given
 * @param fail above it the capture fails
 */
public record Budget(long warn, long fail) {

  /** No function is too large. */
  public static final Budget NONE = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

  private static final int NAMED = 5;

  /**
   * Checks one function.
   *
   * @param what the function
   * @param parts sizes of what is in it, before compression
   * @param warnings takes a warning
   * @throws CaptureException if it is too large
   */
  void check(String what, long bytes, Map<String, Integer> parts, Consumer<String> warnings) {
    if (bytes > fail) {
      throw new CaptureException(message(what, bytes, "failBytes", fail, parts));
    }
    if (bytes > warn) {
      warnings.accept(message(what, bytes, "warnBytes", warn, parts));
    }
  }

  private static String message(
      String what, long bytes, String option, long budget, Map<String, Integer> parts) {
    List<Map.Entry<String, Integer>> largest =
        parts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(NAMED)
            .toList();
    return String.format(
        Locale.ROOT,
        "The function %s takes %,d bytes, more than %s=%d. Its largest parts, before compression:"
            + " %s. Picklejar.explain gives the path to each; capture less, exclude what workers"
            + " have, or keep it apart (share=). See README.md#options",
        what,
        bytes,
        option,
        budget,
        largest.stream()
            .map(part -> String.format(Locale.ROOT, "%s %,d", part.getKey(), part.getValue()))
            .collect(Collectors.joining(", ")));
  }
}
