package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Types of user code as types of variables. */
final class UserFlavors {

  private UserFlavors() {}

  static Flavor of(TypePlan plan) {
    String type = plan.reference();
    return new Flavor(
        type,
        type,
        Context.TO_STRING + 1,
        Equality.has(plan),
        plan,
        (context, depth) -> fresh(context, plan, depth),
        views(plan),
        mutations(plan),
        Parts.of(plan));
  }

  private static List<View> views(TypePlan plan) {
    List<View> views = new ArrayList<>();
    plan.allMethods().forEach(method -> views.add(method.view()));
    views.add(View.of(Scalar.STRING, "String.valueOf(@)", Context.TO_STRING + 1));
    if (Equality.has(plan) && plan.kind != TypePlan.Kind.ENUM) {
      views.add(View.of(Scalar.INT, "@.hashCode()", Context.TO_STRING));
    }
    if (plan.kind == TypePlan.Kind.ENUM) {
      views.add(View.of(Scalar.STRING, "@.name()"));
      views.add(View.of(Scalar.INT, "@.ordinal()"));
      views.add(View.of(Scalar.STRING, "@.getDeclaringClass().getSimpleName()"));
    }
    for (TypePlan.Field field : plan.fields) {
      if (plan.kind != TypePlan.Kind.RECORD) {
        seenThrough(plan, field, views);
      }
    }
    return views;
  }

  private static void seenThrough(TypePlan plan, TypePlan.Field field, List<View> views) {
    for (View view : field.flavor().views()) {
      if (view.template().equals("@") && plan.isPublic) {
        views.add(new View(view.result(), "@." + field.name(), 1, false));
      }
    }
  }

  private static List<String> mutations(TypePlan plan) {
    List<String> mutations = new ArrayList<>();
    for (TypePlan.Field field : plan.fields) {
      for (View view : field.flavor().views()) {
        if (view.template().equals("@") && !field.isFinal() && plan.isPublic) {
          String letter =
              "#" + field.flavor().type().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
          mutations.add("@." + field.name() + " = " + letter + ";");
        }
      }
    }
    return mutations;
  }

  private static String fresh(Context context, TypePlan plan, int depth) {
    return switch (plan.kind) {
      case ENUM -> plan.reference() + "." + context.choice().of("ONE", "TWO", "THREE");
      case CLASS, RECORD -> made(context, plan, depth);
      case ABSTRACT, INTERFACE -> below(context, plan, depth);
      case UTILITY -> throw new IllegalArgumentException(plan.name);
    };
  }

  private static String made(Context context, TypePlan plan, int depth) {
    if (depth < -2) {
      return "((" + plan.reference() + ") null)";
    }
    List<String> arguments = new ArrayList<>();
    for (TypePlan.Field field : plan.allFields()) {
      arguments.add(References.of(context, field.flavor(), depth - 1));
    }
    String list = "(" + String.join(", ", arguments) + ")";
    if (plan.inner) {
      return made(context, plan.outer, depth - 1) + ".new " + plan.name + list;
    }
    return "new " + plan.reference() + list;
  }

  private static String below(Context context, TypePlan plan, int depth) {
    List<TypePlan> options =
        plan.below.stream()
            .filter(below -> below.kind != TypePlan.Kind.ABSTRACT)
            .filter(below -> below.visibleTo(context.here()))
            .toList();
    return options.isEmpty() || depth < -2
        ? "((" + plan.reference() + ") null)"
        : fresh(context, context.choice().of(options), depth);
  }
}
