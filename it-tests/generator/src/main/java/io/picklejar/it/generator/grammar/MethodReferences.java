package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Method references: static, bound, unbound, to constructors and to variable arity. */
final class MethodReferences {

  private MethodReferences() {}

  static String of(Context context, FunctionKind kind, int depth) {
    List<String> options = new ArrayList<>(List.of(ofJdk(context, kind, depth)));
    for (World.Routine routine : context.routines()) {
      if (kind.fits(routine.plan())) {
        options.add(routine.owner().reference() + "::" + routine.plan().name());
      }
    }
    if (!context.stable()) {
      bound(context, kind, depth, options);
    }
    return "((" + kind.type() + ") " + context.choice().of(options) + ")";
  }

  private static void bound(Context context, FunctionKind kind, int depth, List<String> options) {
    for (Variable variable : context.variables()) {
      TypePlan user = variable.flavor().user();
      if (user == null
          || !variable.flavor().type().equals(user.reference())
          || variable.owned()
          || context.launching() && variable.owner() != null) {
        continue;
      }
      for (MethodPlan method : user.allMethods()) {
        if (kind.fits(method) && method.level() < context.level()) {
          options.add(variable.reference() + "::" + method.name());
        }
      }
    }
    for (Flavor flavor : context.world().userFlavors) {
      if (depth > 0 && flavor.visibleTo(context.here())) {
        for (MethodPlan method : flavor.user().allMethods()) {
          if (kind.fits(method) && method.level() < context.level() && options.size() < 6) {
            options.add(References.of(context, flavor, depth - 1) + "::" + method.name());
          }
        }
      }
    }
  }

  private static String[] ofJdk(Context context, FunctionKind kind, int depth) {
    String text = Expressions.of(context, Scalar.STRING, depth - 1);
    return switch (kind) {
      case SUPPLIER, CALLABLE -> new String[] {text + "::trim", "String::new", text + "::toString"};
      case FUNCTION ->
          new String[] {"String::trim", "String::toUpperCase", "String::new", text + "::concat"};
      case INT_UNARY -> new String[] {"Math::abs", "Integer::reverse", "Integer::hashCode"};
      case TO_INT -> new String[] {"String::length", text + "::compareTo", "Objects::hash"};
      case INT_FUNCTION -> new String[] {"Integer::toString", "String::valueOf", "H::text"};
      case PREDICATE -> new String[] {"String::isEmpty", text + "::startsWith", "Objects::nonNull"};
      case COMPARATOR ->
          new String[] {"String::compareTo", "String.CASE_INSENSITIVE_ORDER::compare"};
      case BINARY -> new String[] {"String::concat", "String::join", "H::varied"};
      case LONG_SUPPLIER -> new String[] {text + "::length", text + "::hashCode"};
      case OWN -> new String[] {"H::varied", "H::repeat"};
    };
  }
}
