package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;

/** Static fields, static methods and static initializers. */
final class StaticMembers {
  private final World world;
  private final TypePlan plan;
  private final Choice choice;

  StaticMembers(World world, TypePlan plan) {
    this.world = world;
    this.plan = plan;
    this.choice = world.choice;
  }

  void write(StringBuilder text) {
    plan.statics.forEach(field -> world.hidden.add(field.variable()));
    for (TypePlan.Static field : plan.statics) {
      text.append(Cut.orNothing(field(field)));
      world.hidden.remove(field.variable());
    }
    if (choice.percent(12) && plan.kind != TypePlan.Kind.INTERFACE) {
      text.append(Cut.orNothing(unrelated()));
    }
    if (choice.percent(25) && plan.kind != TypePlan.Kind.INTERFACE) {
      text.append(
          Cut.orNothing("static { try {" + effects() + "} catch (RuntimeException e) { } }\n"));
    }
    world.routines.stream()
        .filter(routine -> routine.owner() == plan)
        .forEach(routine -> text.append(Cut.orNothing(method(routine))));
  }

  private String field(TypePlan.Static field) {
    Flavor flavor = field.variable().flavor();
    String declared = field.modifiers() + flavor.type() + " " + field.name();
    String value = value(field.variable(), flavor);
    boolean late = plan.kind != TypePlan.Kind.INTERFACE && choice.percent(15);
    return late
        ? declared + ";\nstatic { " + field.name() + " = " + value + "; }\n"
        : declared + " = " + value + ";\n";
  }

  private String value(Variable variable, Flavor flavor) {
    if (variable.stable()) {
      // The answers of hashCode are made of these: they must not depend on the order of things.
      return flavor.type().equals("int")
          ? "Integer.parseInt(\"" + choice.below(99) + "\")"
          : "\"q" + choice.below(99) + "\".trim()";
    }
    Context context = Context.of(world, plan, choice.of(1, 3, Context.ENTRY));
    if (choice.percent(8) && flavor.isReference()) {
      return "null";
    }
    String made =
        variable.owned()
            ? flavor.make(context, world.size.depth)
            : References.of(context, flavor, world.size.depth);
    // An initializer that fails takes the whole program along.
    return Failures.caught(context, flavor, made);
  }

  private String unrelated() {
    String name = world.name("u");
    return choice.of(
            "static final Thread " + name + " = new Thread();",
            "static final byte[] " + name + " = new byte[1 << 16];",
            "static java.util.concurrent.ExecutorService "
                + name
                + " = new java.util.concurrent.ForkJoinPool(1);",
            "static java.io.InputStream " + name + " = System.in;",
            "static ClassLoader " + name + " = String.class.getClassLoader();")
        + "\n";
  }

  private String effects() {
    Statements statements = new Statements(Context.of(world, plan, 3), world.name("out"));
    for (int i = choice.between(1, 3); i > 0; i--) {
      statements.mutation(2);
    }
    return statements.text();
  }

  private String method(World.Routine routine) {
    MethodPlan method = routine.plan();
    Context context = Context.of(world, plan, method.level());
    Context inside = Members.parameters(context, method);
    String access =
        routine.isPrivate()
            ? "private "
            : plan.kind == TypePlan.Kind.INTERFACE || plan.isPublic ? "public " : "";
    return access
        + "static "
        + method.signature()
        + " "
        + Cut.orElse(
            recursive(method)
                + Bodies.block(inside, method.result(), world.size.depth)
                + end(method),
            "{ return " + Literals.plain(method.result()) + "; }")
        + "\n";
  }

  /** Some methods call themselves, to a depth that is bounded by their first argument. */
  private String recursive(MethodPlan method) {
    return isRecursive(method)
        ? "{ if (a0 > 0) { return "
            + method.name()
            + "(Math.min(a0 - 1, 5)"
            + rest(method)
            + "); }\n"
        : "";
  }

  private String end(MethodPlan method) {
    return isRecursive(method) ? "}" : "";
  }

  private static boolean isRecursive(MethodPlan method) {
    return !method.parameters().isEmpty()
        && method.parameters().get(0) == Scalar.INT
        && method.name().hashCode() % 3 == 0;
  }

  private static String rest(MethodPlan method) {
    StringBuilder rest = new StringBuilder();
    for (int i = 1; i < method.parameters().size(); i++) {
      rest.append(", a").append(i);
    }
    return rest.toString();
  }
}
