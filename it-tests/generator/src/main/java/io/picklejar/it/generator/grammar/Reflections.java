package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Texts that are had by reflection and method handles, with constant names. */
final class Reflections {

  private Reflections() {}

  /** {@return an expression, or null} */
  static String of(Context context, Scalar type, int depth) {
    List<String> options = new ArrayList<>();
    if (type != Scalar.STRING || context.stable()) {
      return null;
    }
    for (TypePlan plan : context.world().types) {
      if (plan.visibleTo(context.here())) {
        options.add("Class.forName(\"" + binaryName(plan) + "\").getSimpleName()");
        if (plan.kind == TypePlan.Kind.ENUM) {
          options.add(plan.reference() + ".valueOf(\"TWO\")");
          options.add(plan.reference() + ".values().length");
        }
      }
    }
    for (World.Routine routine : context.routines()) {
      if (!routine.isPrivate() && routine.owner().kind != TypePlan.Kind.INTERFACE) {
        options.add(invoked(routine));
        options.add(handle(routine));
      }
    }
    if (options.isEmpty()) {
      return null;
    }
    String picked = Template.fill(context, context.choice().of(options), "", depth);
    return "H.attempt((H.Throwing) () -> " + picked + ")";
  }

  private static String binaryName(TypePlan plan) {
    return plan.outer == null
        ? "%P." + (plan.sub ? "sub." : "") + plan.name
        : binaryName(plan.outer) + "$" + plan.name;
  }

  private static String invoked(World.Routine routine) {
    StringBuilder text = new StringBuilder(routine.owner().reference());
    text.append(".class.getDeclaredMethod(\"").append(routine.plan().name()).append('"');
    routine.plan().parameters().forEach(p -> text.append(", ").append(p.type()).append(".class"));
    text.append(").invoke(null");
    routine.plan().parameters().forEach(p -> text.append(", #").append(letter(p)));
    return text.append(')').toString();
  }

  private static String handle(World.Routine routine) {
    StringBuilder text = new StringBuilder();
    text.append("java.lang.invoke.MethodHandles.lookup().findStatic(");
    text.append(routine.owner().reference()).append(".class, \"");
    text.append(routine.plan().name()).append("\", java.lang.invoke.MethodType.methodType(");
    text.append(routine.plan().result().type()).append(".class");
    routine.plan().parameters().forEach(p -> text.append(", ").append(p.type()).append(".class"));
    text.append(")).invokeWithArguments(List.<Object>of(");
    List<String> arguments = new ArrayList<>();
    routine.plan().parameters().forEach(p -> arguments.add("(" + p.type() + ") #" + letter(p)));
    return text.append(String.join(", ", arguments)).append("))").toString();
  }

  private static char letter(Scalar scalar) {
    return scalar.name().toLowerCase(java.util.Locale.ROOT).charAt(0);
  }
}
