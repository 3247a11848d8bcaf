package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Lambdas of interfaces of user code that have one abstract method. */
final class UserFunctions {

  private UserFunctions() {}

  /** {@return the type of variables that hold such lambdas, or null if no interface is in sight} */
  static Flavor any(World world, TypePlan here) {
    List<TypePlan> options =
        world.types.stream().filter(plan -> isOne(plan) && plan.visibleTo(here)).toList();
    if (options.isEmpty()) {
      return null;
    }
    TypePlan picked = world.choice.of(options);
    picked.function = true;
    return of(picked);
  }

  /** {@return whether there may be lambdas of the type} */
  static boolean isOne(TypePlan plan) {
    return plan.kind == TypePlan.Kind.INTERFACE
        && !plan.sealed
        && plan.allMethods().stream().filter(m -> Members.isAbstract(plan, m)).count() == 1;
  }

  /** As with other functions, their text is not the same in every JVM, so nothing looks at it. */
  private static Flavor of(TypePlan plan) {
    String type = plan.reference();
    List<View> views = plan.allMethods().stream().map(MethodPlan::view).toList();
    return new Flavor(
        type,
        type,
        Context.STORED_FUNCTION,
        false,
        null,
        (context, depth) -> lambda(context, plan, depth),
        views,
        List.of(),
        List.of());
  }

  private static String lambda(Context context, TypePlan plan, int depth) {
    MethodPlan method =
        plan.allMethods().stream()
            .filter(m -> Members.isAbstract(plan, m))
            .findFirst()
            .orElseThrow();
    List<Variable> parameters = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Scalar scalar : method.parameters()) {
      names.add(context.world().name("p"));
      parameters.add(Variable.local(names.get(names.size() - 1), ScalarFlavors.of(scalar)));
    }
    Context inside =
        context.atLevel(Math.min(context.level(), method.level())).with(parameters).asCalled();
    return "(("
        + context.choice().of("", "Serializable & ")
        + plan.reference()
        + ") ("
        + String.join(", ", names)
        + ") -> "
        + Expressions.of(inside, method.result(), depth - 1)
        + ")";
  }
}
