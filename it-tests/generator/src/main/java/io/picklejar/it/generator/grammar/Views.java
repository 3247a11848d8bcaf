package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Looks at variables and at objects made on the spot. */
final class Views {

  private Views() {}

  private record Seen(Variable variable, View view) {}

  /** {@return a view of a variable in scope, or null} */
  static String ofVariable(Context context, Scalar type, int depth) {
    List<Seen> seen = new ArrayList<>();
    for (Variable variable : context.variables()) {
      for (View view : variable.flavor().views()) {
        if (view.result() == type
            && context.allows(view)
            && (!context.stable() || view.stable())
            && (depth > 0 || view.template().indexOf('#') < 0)) {
          seen.add(new Seen(variable, view));
        }
      }
    }
    if (seen.isEmpty()) {
      return null;
    }
    Seen one = context.choice().of(seen);
    return Template.fill(context, one.view.template(), one.variable.reference(), depth);
  }

  /** {@return a view of a new object, or null} */
  static String ofNew(Context context, Scalar type, int depth) {
    if (context.stable() || depth < 1) {
      return null;
    }
    Flavor flavor = Flavors.any(context.world(), context.here());
    List<View> views =
        flavor.views().stream()
            .filter(view -> view.result() == type && context.allows(view))
            .filter(view -> view.template().indexOf('@') == view.template().lastIndexOf('@'))
            .toList();
    if (views.isEmpty()) {
      return null;
    }
    String made = "((" + flavor.type() + ") " + flavor.make(context, depth - 1) + ")";
    return Template.fill(context, context.choice().of(views).template(), made, depth);
  }

  /** {@return a call of a static method, or null} */
  static String ofRoutine(Context context, Scalar type, int depth) {
    List<World.Routine> routines =
        context.routines().stream().filter(r -> r.plan().result() == type).toList();
    if (routines.isEmpty()) {
      return null;
    }
    World.Routine routine = context.choice().of(routines);
    String template = routine.plan().call(routine.owner().reference());
    return Template.fill(context, template, "", depth);
  }
}
