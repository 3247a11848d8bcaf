package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Plans the members of a type. */
final class Members {

  private Members() {}

  static void plan(World world, TypePlan plan) {
    if (plan.kind == TypePlan.Kind.CLASS
        || plan.kind == TypePlan.Kind.ABSTRACT
        || plan.kind == TypePlan.Kind.RECORD
        || plan.kind == TypePlan.Kind.ENUM) {
      fields(world, plan);
    }
    if (plan.kind != TypePlan.Kind.UTILITY) {
      int most = Math.min(world.size.methods, plan.kind == TypePlan.Kind.INTERFACE ? 2 : 3);
      for (int i = world.choice.between(1, most); i > 0; i--) {
        plan.methods.add(method(world));
      }
      overridden(world, plan);
    }
    for (int i =
            world.choice.below(world.size.methods + (plan.kind == TypePlan.Kind.UTILITY ? 2 : 0));
        i > 0;
        i--) {
      plan.staticMethods.add(method(world));
    }
  }

  private static void fields(World world, TypePlan plan) {
    boolean isFixed = plan.kind == TypePlan.Kind.RECORD;
    for (int i = world.choice.below(world.size.methods + 1); i > 0; i--) {
      Flavor flavor =
          plan.kind == TypePlan.Kind.ENUM
              ? ScalarFlavors.any(world.choice)
              : Flavors.any(world, plan);
      boolean isFinal = isFixed || world.choice.percent(60);
      plan.fields.add(new TypePlan.Field(world.name("f"), flavor, isFinal, false));
    }
  }

  private static MethodPlan method(World world) {
    List<Scalar> parameters = new ArrayList<>();
    Scalar result = Scalar.any(world.choice);
    if (world.choice.percent(50)) {
      // As some function type has it, so that it can be referred to as one.
      FunctionKind kind = world.choice.of(FunctionKind.values());
      parameters.addAll(kind.parameters());
      result = kind.result();
    } else {
      for (int i = world.choice.below(3); i > 0; i--) {
        parameters.add(Scalar.any(world.choice));
      }
    }
    return new MethodPlan(world.name("m"), parameters, result, world.choice.of(2, 3, 5));
  }

  /** A type that can have objects implements what is abstract; it overrides some of the rest. */
  private static void overridden(World world, TypePlan plan) {
    if (plan.kind == TypePlan.Kind.INTERFACE) {
      return;
    }
    for (MethodPlan method : plan.allMethods()) {
      boolean own = plan.methods.contains(method);
      if (!own && (mustImplement(plan, method) || world.choice.percent(40))) {
        plan.methods.add(method);
      }
    }
  }

  private static boolean mustImplement(TypePlan plan, MethodPlan method) {
    return plan.kind != TypePlan.Kind.ABSTRACT && !implemented(plan, method)
        || fromTwo(plan, method);
  }

  private static boolean fromTwo(TypePlan plan, MethodPlan method) {
    return plan.interfaces.stream().filter(itf -> itf.allMethods().contains(method)).count() > 1;
  }

  private static boolean implemented(TypePlan plan, MethodPlan method) {
    for (TypePlan above = plan.superclass; above != null; above = above.superclass) {
      if (above.methods.contains(method)) {
        return !isAbstract(above, method);
      }
    }
    return plan.interfaces.stream().anyMatch(itf -> isDefault(itf, method));
  }

  private static boolean isDefault(TypePlan itf, MethodPlan method) {
    return itf.methods.contains(method)
        ? !isAbstract(itf, method)
        : itf.interfaces.stream().anyMatch(above -> isDefault(above, method));
  }

  /** {@return whether the type declares the method without a body} */
  static boolean isAbstract(TypePlan plan, MethodPlan method) {
    boolean can = plan.kind == TypePlan.Kind.INTERFACE || plan.kind == TypePlan.Kind.ABSTRACT;
    return can && method.name().hashCode() % 2 == 0;
  }

  /** {@return the context with the method's parameters} */
  static Context parameters(Context context, MethodPlan method) {
    Context inside = context;
    for (int i = 0; i < method.parameters().size(); i++) {
      inside = inside.with(Variable.local("a" + i, ScalarFlavors.of(method.parameters().get(i))));
    }
    return inside;
  }
}
