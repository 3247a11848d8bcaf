package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.List;

/** Lambdas, method references, anonymous classes and combinations of them. */
final class Functions {

  private Functions() {}

  /** {@return the type of variables that hold such functions, whose code is below that level} */
  static Flavor flavor(FunctionKind kind, int level) {
    return new Flavor(
        kind.type(),
        kind.type(),
        level,
        false,
        null,
        (context, depth) -> fresh(context, kind, level, depth),
        List.of(new View(kind.result(), kind.call(), level, false)),
        List.of(),
        List.of());
  }

  /** {@return a function whose code runs at that level at most} */
  static String fresh(Context context, FunctionKind kind, int level, int depth) {
    Context inside = context.atLevel(Math.min(level, context.stable() ? 0 : level));
    String made = attempt(inside, kind, depth);
    if (made == null) {
      made = Lambdas.expression(inside, kind, depth);
    }
    return Cut.orElse(made, Lambdas.plain(kind));
  }

  private static String attempt(Context context, FunctionKind kind, int depth) {
    int pick = context.choice().below(depth <= 0 ? 12 : 24);
    if (pick < 6) {
      return Lambdas.expression(context, kind, depth);
    } else if (pick < 12) {
      return MethodReferences.of(context, kind, depth);
    } else if (pick < 15) {
      return Lambdas.block(context, kind, depth);
    } else if (pick < 19) {
      return Combinators.of(context, kind, depth);
    } else if (pick < 21) {
      return AnonymousClasses.of(context, kind, depth);
    } else if (pick < 23) {
      return Lambdas.nested(context, kind, depth);
    }
    return References.of(context, flavor(kind, context.level() - 1), 0);
  }
}
