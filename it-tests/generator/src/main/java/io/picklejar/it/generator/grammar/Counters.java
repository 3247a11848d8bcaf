package io.picklejar.it.generator.grammar;

import java.util.List;

/** Expressions that change statics. */
final class Counters {

  private Counters() {}

  /** {@return an increment, or null} */
  static String of(Context context, Scalar type) {
    if (context.stable()) {
      return null;
    }
    List<Variable> counters =
        context.variables().stream()
            .filter(Variable::assignable)
            .filter(v -> v.flavor().type().equals(type.type()))
            .toList();
    if (counters.isEmpty()) {
      return null;
    }
    String name = context.choice().of(counters).reference();
    return switch (type) {
      case INT -> context.choice().of("++" + name, name + "++", name + " += 3", "--" + name);
      case LONG -> context.choice().of("++" + name, name + " *= 3");
      case STRING -> name + " += " + Literals.of(context.choice(), type);
      case BOOLEAN -> name + " = !" + name;
      case CHAR -> name + "++";
      case DOUBLE -> name + " += 0.25";
    };
  }
}
