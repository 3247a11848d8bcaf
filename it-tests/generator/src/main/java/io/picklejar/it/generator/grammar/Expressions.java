package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;

/** Expressions of scalar types. */
final class Expressions {
  static final int DEPTH = 4;

  private Expressions() {}

  /** {@return an expression of that type, which a smaller program may replace by a constant} */
  static String of(Context context, Scalar type, int depth) {
    for (int attempt = 0; attempt < 4; attempt++) {
      String made = attempt(context, type, depth);
      if (made != null) {
        return Cut.orElse("(" + made + ")", Literals.plain(type));
      }
    }
    return Literals.of(context.choice(), type);
  }

  private static String attempt(Context context, Scalar type, int depth) {
    if (context.world().shares() && depth > 0 && context.choice().percent(8)) {
      return Identities.of(context, type);
    }
    int pick = context.choice().below(depth <= 0 ? 12 : 35);
    if (pick < 3) {
      return null;
    } else if (pick < 14) {
      return Views.ofVariable(context, type, depth);
    } else if (pick < 19) {
      return Operators.of(context, type, depth);
    } else if (pick < 25) {
      return Views.ofRoutine(context, type, depth);
    } else if (pick < 28) {
      return Views.ofNew(context, type, depth);
    } else if (pick < 30) {
      return Switches.expression(context, type, depth);
    } else if (pick < 32) {
      return Streams.of(context, type, depth);
    } else if (pick < 33) {
      return Patterns.of(context, type, depth);
    }
    if (pick < 34) {
      return Counters.of(context, type);
    }
    return Reflections.of(context, type, depth);
  }
}
