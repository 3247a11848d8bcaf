package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Decides which types a program has, before any code is written: all code can use all of them. */
final class Planner {
  private final World world;
  private final Choice choice;
  private final boolean packages;

  Planner(World world) {
    this.world = world;
    this.choice = world.choice;
    // Types of other packages can be seen in signatures, so all are public then.
    this.packages = choice.percent(40);
  }

  void plan() {
    for (int i = choice.between(world.size.leastTypes, world.size.types); i > 0; i--) {
      TypePlan plan = type();
      choose(plan);
      register(plan);
    }
    world.types.forEach(this::seal);
    // Statics may be of any type, also of one that is declared later.
    world.types.forEach(this::statics);
  }

  private TypePlan type() {
    TypePlan.Kind kind =
        choice.of(
            TypePlan.Kind.CLASS,
            TypePlan.Kind.CLASS,
            TypePlan.Kind.CLASS,
            TypePlan.Kind.ABSTRACT,
            TypePlan.Kind.INTERFACE,
            TypePlan.Kind.ENUM,
            TypePlan.Kind.RECORD,
            TypePlan.Kind.UTILITY);
    TypePlan plan = new TypePlan(kind, world.name(prefix(kind)), world.types.size());
    plan.sub = packages && choice.percent(30);
    plan.isPublic = packages || choice.percent(50);
    return plan;
  }

  private static String prefix(TypePlan.Kind kind) {
    return switch (kind) {
      case CLASS -> "C";
      case ABSTRACT -> "A";
      case INTERFACE -> "I";
      case ENUM -> "E";
      case RECORD -> "R";
      case UTILITY -> "U";
    };
  }

  private void choose(TypePlan plan) {
    nest(plan);
    // A class is serializable by itself: what is not serializable above it would be lost.
    plan.serializable = plan.kind != TypePlan.Kind.INTERFACE && choice.percent(40);
    if (plan.kind == TypePlan.Kind.CLASS || plan.kind == TypePlan.Kind.ABSTRACT) {
      superclass(plan);
    }
    if (plan.kind != TypePlan.Kind.UTILITY) {
      interfaces(plan);
    }
    if (plan.kind == TypePlan.Kind.CLASS && plan.serializable && !plan.inner) {
      plan.serialForm = choice.of(SerialForm.values());
      if (plan.serialForm == SerialForm.EXTERNAL && (!plan.isPublic || plan.superclass != null)) {
        plan.serialForm = SerialForm.NONE;
      }
    }
    Members.plan(world, plan);
  }

  private void nest(TypePlan plan) {
    List<TypePlan> outers =
        world.types.stream()
            .filter(
                t ->
                    t.outer == null && t.kind == TypePlan.Kind.CLASS
                        || t.kind == TypePlan.Kind.UTILITY && t.outer == null)
            .toList();
    if (!outers.isEmpty() && choice.percent(35)) {
      TypePlan outer = choice.of(outers);
      plan.outer = outer;
      plan.sub = outer.sub;
      plan.isPublic = outer.isPublic;
      plan.inner =
          plan.kind == TypePlan.Kind.CLASS
              && outer.kind == TypePlan.Kind.CLASS
              && choice.percent(50);
      outer.nested.add(plan);
    }
  }

  private void superclass(TypePlan plan) {
    List<TypePlan> options =
        world.types.stream()
            .filter(t -> t.kind == TypePlan.Kind.ABSTRACT || t.kind == TypePlan.Kind.CLASS)
            .filter(t -> !t.inner && t != plan.outer && t.serialForm == SerialForm.NONE)
            .filter(t -> t.visibleTo(plan))
            .toList();
    if (!options.isEmpty() && choice.percent(50)) {
      plan.superclass = choice.of(options);
      plan.serializable = plan.superclass.serializable;
      for (TypePlan above = plan.superclass; above != null; above = above.superclass) {
        above.below.add(plan);
      }
    }
  }

  private void interfaces(TypePlan plan) {
    for (TypePlan itf : world.types) {
      if (itf.kind == TypePlan.Kind.INTERFACE && itf.visibleTo(plan) && choice.percent(50)) {
        plan.interfaces.add(itf);
        if (plan.kind != TypePlan.Kind.INTERFACE) {
          itf.below.add(plan);
        }
      }
    }
  }

  /** Without modules, a sealed type and those below it are in one package. */
  private void seal(TypePlan plan) {
    List<TypePlan> below = world.below(plan);
    plan.sealed =
        (plan.kind == TypePlan.Kind.INTERFACE || plan.kind == TypePlan.Kind.ABSTRACT)
            && !below.isEmpty()
            && !plan.function
            && below.stream().allMatch(t -> t.top().sub == plan.top().sub)
            && choice.percent(50);
  }

  private void register(TypePlan plan) {
    world.types.add(plan);
    plan.flavor = UserFlavors.of(plan);
    if (plan.kind != TypePlan.Kind.UTILITY) {
      world.userFlavors.add(plan.flavor);
    }
    for (MethodPlan method : plan.staticMethods) {
      boolean isPrivate = plan.kind != TypePlan.Kind.INTERFACE && choice.percent(20);
      world.routines.add(new World.Routine(plan, method, isPrivate));
    }
  }

  private void statics(TypePlan plan) {
    if (plan.superclass == null && plan.kind != TypePlan.Kind.ENUM && choice.percent(50)) {
      add(plan, ScalarFlavors.of(choice.of(Scalar.INT, Scalar.STRING)), true);
    }
    int most = plan.kind == TypePlan.Kind.UTILITY ? world.size.statics : world.size.methods;
    for (int i = choice.below(most + 1); i > 0; i--) {
      add(plan, Flavors.any(world, plan), false);
    }
  }

  private void add(TypePlan plan, Flavor flavor, boolean stable) {
    boolean constant = plan.kind == TypePlan.Kind.INTERFACE;
    boolean isFinal = constant || stable || choice.percent(40);
    boolean isPrivate = !constant && choice.percent(25);
    String name = name(plan);
    String access = constant ? "" : isPrivate ? "private " : plan.isPublic ? "public " : "";
    String modifiers =
        access
            + (constant ? "" : "static " + (isFinal ? "final " : choice.of("", "", "volatile ")));
    boolean owned =
        !world.mutates() && !stable && !flavor.mutations().isEmpty() && choice.percent(60);
    Variable variable =
        new Variable(
            plan.reference() + "." + name, flavor, plan, isPrivate, !isFinal, owned, stable);
    plan.statics.add(new TypePlan.Static(variable, name, modifiers));
    world.statics.add(variable);
  }

  /** A static may hide one of the super class. */
  private String name(TypePlan plan) {
    List<String> hidden = new ArrayList<>();
    if (plan.superclass != null) {
      plan.superclass.statics.forEach(s -> hidden.add(s.name()));
      plan.statics.forEach(s -> hidden.remove(s.name()));
    }
    return !hidden.isEmpty() && choice.percent(40) ? choice.of(hidden) : world.name("s");
  }
}
