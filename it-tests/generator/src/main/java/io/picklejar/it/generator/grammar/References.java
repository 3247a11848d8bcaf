package io.picklejar.it.generator.grammar;

import java.util.List;

/** Expressions of reference types. */
final class References {

  private References() {}

  /** {@return an object of that type: one that a variable holds, a new one or now and then null} */
  static String of(Context context, Flavor flavor, int depth) {
    Choice choice = context.choice();
    if (!flavor.isReference()) {
      return flavor.make(context, depth);
    }
    if (choice.percent(2)) {
      return "((" + flavor.type() + ") null)";
    }
    if (choice.percent(40)) {
      List<Variable> same =
          context.sources().stream()
              .filter(v -> v.flavor().type().equals(flavor.type()))
              .filter(v -> v.flavor().level() <= flavor.level())
              .toList();
      if (!same.isEmpty()) {
        return choice.of(same).reference();
      }
    }
    String part = context.world().shares() && choice.percent(30) ? Parts.of(context, flavor) : null;
    return part == null ? flavor.make(context, depth) : part;
  }
}
