package io.picklejar.it.generator.grammar;

import java.util.List;

/** Switches over strings, numbers, enums and, in the newest language, types and records. */
final class Switches {

  private Switches() {}

  static String expression(Context context, Scalar type, int depth) {
    String made = plain(context, type, depth);
    // As a condition, javac 17 crashes with some, and makes invalid classes of others.
    return made != null && type == Scalar.BOOLEAN ? "H.id(" + made + ")" : made;
  }

  private static String plain(Context context, Scalar type, int depth) {
    Choice choice = context.choice();
    int pick = choice.below(4);
    if (pick == 0) {
      return onString(context, type, depth);
    } else if (pick == 1) {
      return onInt(context, type, depth);
    } else if (pick == 2) {
      return onEnum(context, type, depth);
    }
    return context.world().newest ? onType(context, type, depth) : onEnum(context, type, depth);
  }

  private static String onString(Context context, Scalar type, int depth) {
    String template =
        "switch (#s) { case \"\", \"abc\" -> #r; case \"a\" -> { yield #p #r; } default -> #r; }";
    return fill(context, template, type, depth);
  }

  private static String onInt(Context context, Scalar type, int depth) {
    String template =
        "switch (#i % 3) { case 0: yield #p #r; case 1: yield #p #r; default: yield #p #r; }";
    return fill(context, template, type, depth);
  }

  static String fill(Context context, String template, Scalar type, int depth) {
    String letter = "#" + type.name().toLowerCase(java.util.Locale.ROOT).charAt(0);
    // A parenthesis after the word would make it a call.
    String plain = "false ? " + Literals.plain(type) + " :";
    return Template.fill(context, template.replace("#r", letter).replace("#p", plain), "", depth);
  }

  private static String onEnum(Context context, Scalar type, int depth) {
    List<TypePlan> enums =
        context.world().types.stream()
            .filter(plan -> plan.kind == TypePlan.Kind.ENUM && plan.visibleTo(context.here()))
            .toList();
    if (enums.isEmpty() || context.stable()) {
      return null;
    }
    TypePlan plan = context.choice().of(enums);
    String value = plan.flavor.make(context, depth - 1);
    String template = "switch (" + value + ") { case ONE -> #r; case TWO -> #r; default -> #r; }";
    return fill(context, template, type, depth);
  }

  private static String onType(Context context, Scalar type, int depth) {
    List<TypePlan> families =
        context.world().types.stream()
            .filter(plan -> plan.visibleTo(context.here()))
            .filter(plan -> plan.below.stream().anyMatch(b -> b.visibleTo(context.here())))
            .toList();
    if (families.isEmpty() || context.stable()) {
      return null;
    }
    TypePlan family = context.choice().of(families);
    List<TypePlan> below =
        family.below.stream().filter(plan -> plan.visibleTo(context.here())).toList();
    TypePlan one = context.choice().of(below);
    String name = context.world().name("t");
    Context inside = context.with(Variable.local(name, one.flavor));
    String value = family.flavor.make(context, depth - 1);
    return "switch (("
        + family.reference()
        + ") "
        + value
        + ") { case null -> "
        + Expressions.of(context, type, depth - 1)
        + "; case "
        + one.reference()
        + " "
        + name
        + " when H.id("
        + Expressions.of(inside, Scalar.BOOLEAN, depth - 1)
        + ")"
        + " -> "
        + Expressions.of(inside, type, depth - 1)
        + "; default -> "
        + Expressions.of(context, type, depth - 1)
        + "; }";
  }
}
