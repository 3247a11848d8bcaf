package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Statements that change what variables hold. */
final class Mutations {

  private Mutations() {}

  /** {@return a change, or null when there is nothing that this code may change} */
  static String of(Context context, int depth) {
    List<Variable> variables =
        context.variables().stream()
            .filter(v -> !(context.launching() && v.owner() != null))
            .filter(
                v ->
                    v.assignable()
                        || isChangeable(context, v)
                        || !Parts.places(context, v).isEmpty())
            .toList();
    if (variables.isEmpty()) {
      return null;
    }
    Variable variable = context.choice().of(variables);
    List<String> options = new ArrayList<>();
    if (variable.assignable()) {
      options.add(variable.reference() + " = %;");
    }
    if (isChangeable(context, variable)) {
      options.addAll(variable.flavor().mutations());
    }
    List<Flavor.Part> places = Parts.places(context, variable);
    if (!places.isEmpty() && (options.isEmpty() || context.choice().percent(60))) {
      return Parts.put(context, variable, context.choice().of(places), depth);
    }
    String picked = context.choice().of(options);
    if (picked.endsWith("%;")) {
      return picked.replace("%", assigned(context, variable, value(context, variable, depth)));
    }
    return Template.fill(context, picked, variable.reference(), depth);
  }

  /** A static that a function only assigns doesn't go along, so that a later one would set it. */
  private static String assigned(Context context, Variable variable, String value) {
    return context.world().late && variable.owner() != null
        ? "Alias.after(" + variable.reference() + ", " + value + ")"
        : value;
  }

  /** One that is owned gets an object that nothing else refers to. */
  private static String value(Context context, Variable variable, int depth) {
    return variable.owned()
        ? variable.flavor().make(context, depth)
        : References.of(context, variable.flavor(), depth);
  }

  private static boolean isChangeable(Context context, Variable variable) {
    return !variable.flavor().mutations().isEmpty()
        && (variable.owned() || context.mutates())
        && (variable.flavor().isReference() || variable.assignable());
  }
}
