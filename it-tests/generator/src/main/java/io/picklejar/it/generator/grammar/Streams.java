package io.picklejar.it.generator.grammar;

/** Streams, whose stages call back into user code. */
final class Streams {

  private Streams() {}

  /** {@return a pipeline, or null when there is none for that type} */
  static String of(Context context, Scalar type, int depth) {
    if (depth < 2) {
      return null;
    }
    String source =
        Template.fill(context, "Stream.of(#s, #s, #s)", "", depth - 1) + stages(context, depth - 1);
    return switch (type) {
      case STRING ->
          source
              + context
                  .choice()
                  .of(
                      ".collect(Collectors.joining(\"/\"))",
                      ".reduce(\"\", String::concat)",
                      ".collect(Collectors.groupingBy(String::length, TreeMap::new,"
                          + " Collectors.counting())).toString()",
                      ".toList().toString()",
                      ".collect(Collectors.toMap(each -> each, String::length, Integer::sum,"
                          + " TreeMap::new)).toString()",
                      ".collect(Collectors.partitioningBy(each -> each.length() > 2)).toString()",
                      ".flatMap(each -> each.chars().mapToObj(Integer::toString))"
                          + ".limit(5).collect(Collectors.joining())",
                      ".collect(Collectors.collectingAndThen(Collectors.toList(),"
                          + " all -> { Collections.reverse(all); return all.toString(); }))",
                      ".parallel().map(String::trim).toList().toString()",
                      ".takeWhile(each -> !each.isEmpty()).mapToInt(String::length)"
                          + ".summaryStatistics().toString()");
      case INT ->
          source
              + ".mapToInt("
              + Functions.fresh(context, FunctionKind.TO_INT, context.level(), depth - 1)
              + ").sum()";
      case LONG -> source + ".distinct().count()";
      case BOOLEAN ->
          source
              + ".anyMatch("
              + Functions.fresh(context, FunctionKind.PREDICATE, context.level(), depth - 1)
              + ")";
      default -> null;
    };
  }

  private static String stages(Context context, int depth) {
    StringBuilder stages = new StringBuilder();
    for (int i = context.choice().below(3); i > 0; i--) {
      stages.append(stage(context, depth));
    }
    return stages.toString();
  }

  private static String stage(Context context, int depth) {
    int level = context.level();
    return switch (context.choice().below(4)) {
      case 0 -> ".map(" + Functions.fresh(context, FunctionKind.FUNCTION, level, depth - 1) + ")";
      case 1 ->
          ".filter(" + Functions.fresh(context, FunctionKind.PREDICATE, level, depth - 1) + ")";
      case 2 -> ".sorted()";
      default -> ".sorted(" + Comparators.sound(context, depth - 1) + ")";
    };
  }
}
