package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;

/** Blocks that compute something. */
final class Bodies {

  private Bodies() {}

  /** {@return a block that returns such a scalar} */
  static String block(Context context, Scalar result, int depth) {
    String out = context.world().name("out");
    Statements statements = new Statements(context, out);
    for (int i = context.choice().of(0, 0, 1, 1, 2, 3); i > 0; i--) {
      statements.add(depth);
    }
    for (int i = context.world().shares() ? context.choice().below(3) : 0; i > 0; i--) {
      statements.mutation(depth);
    }
    String value = Expressions.of(statements.context(), result, depth);
    return "{ StringBuilder "
        + out
        + " = new StringBuilder(); "
        + statements.text()
        + "return "
        + value
        + seen(result, out)
        + "; }";
  }

  /** Makes what the statements wrote a part of the answer. */
  private static String seen(Scalar result, String out) {
    return switch (result) {
      case STRING -> Cut.orNothing(" + " + out);
      case INT, LONG -> Cut.orNothing(" + " + out + ".toString().hashCode()");
      case BOOLEAN -> Cut.orNothing(" ^ (" + out + ".length() % 2 == 1)");
      case CHAR, DOUBLE -> "";
    };
  }
}
