package io.picklejar.it.generator.grammar;

import java.util.Locale;

/** Functions that the JDK makes of functions. */
final class Combinators {

  private Combinators() {}

  /** {@return a combination, or null when there is none for the kind} */
  static String of(Context context, FunctionKind kind, int depth) {
    String template = template(context.choice(), kind);
    return template == null ? null : fill(context, template, depth);
  }

  private static String template(Choice choice, FunctionKind kind) {
    return switch (kind) {
      case FUNCTION ->
          choice.of(
              "%FUNCTION.andThen(%FUNCTION)",
              "%FUNCTION.compose(%FUNCTION)",
              "Function.<String>identity()",
              "%FUNCTION.andThen(Function.identity()).andThen(%FUNCTION)");
      case INT_UNARY ->
          choice.of(
              "%INT_UNARY.andThen(%INT_UNARY)",
              "%INT_UNARY.compose(%INT_UNARY)", "IntUnaryOperator.identity()");
      case PREDICATE ->
          choice.of(
              "%PREDICATE.negate()",
              "%PREDICATE.and(%PREDICATE)",
              "%PREDICATE.or(%PREDICATE)",
              "Predicate.not(%PREDICATE)",
              "Predicate.<String>isEqual(\"a\")");
      case COMPARATOR ->
          choice.of(
              "Comparator.comparingInt(%TO_INT).thenComparing(%FUNCTION)",
              "Comparator.comparing(%FUNCTION, %COMPARATOR)",
              "%COMPARATOR.reversed()",
              "Comparator.nullsFirst(%COMPARATOR)",
              "Collections.reverseOrder(%COMPARATOR)",
              "Comparator.<String>naturalOrder()");
      case BINARY ->
          choice.of("BinaryOperator.minBy(%COMPARATOR)", "BinaryOperator.maxBy(%COMPARATOR)");
      case OWN -> choice.of("%OWN.twice()", "Own.of(%FUNCTION)", "H.proxied(%FUNCTION)");
      default -> null;
    };
  }

  private static String fill(Context context, String template, int depth) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int next = template.indexOf('%'); next >= 0; next = template.indexOf('%', at)) {
      text.append(template, at, next);
      FunctionKind kind = kindAt(template, next + 1);
      text.append(Functions.fresh(context, kind, context.level(), depth - 2));
      at = next + 1 + kind.name().length();
    }
    return text.append(template.substring(at)).toString();
  }

  private static FunctionKind kindAt(String template, int start) {
    int end = start;
    while (end < template.length()
        && (template.charAt(end) == '_' || Character.isUpperCase(template.charAt(end)))) {
      end++;
    }
    return FunctionKind.valueOf(template.substring(start, end).toUpperCase(Locale.ROOT));
  }
}
