package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Objects that others hold: taken from there, put there, and told. */
final class Parts {

  private Parts() {}

  /** {@return the objects in fields} */
  static List<Flavor.Part> of(TypePlan plan) {
    List<Flavor.Part> parts = new ArrayList<>();
    for (TypePlan.Field field : plan.fields) {
      if (field.flavor().isReference() && plan.kind != TypePlan.Kind.ENUM) {
        boolean isRecord = plan.kind == TypePlan.Kind.RECORD;
        String get = "@." + field.name() + (isRecord ? "()" : "");
        String put = field.isFinal() ? "" : "@." + field.name() + " = " + Template.HOLE + ";";
        parts.add(new Flavor.Part(field.flavor(), get, put));
      }
    }
    return parts;
  }

  private record Held(Variable variable, Flavor.Part part) {}

  /** {@return an object of that type that another holds, or null} */
  static String of(Context context, Flavor flavor) {
    List<Held> held = new ArrayList<>();
    for (Variable variable : context.sources()) {
      for (Flavor.Part part : variable.flavor().parts()) {
        if (part.flavor().type().equals(flavor.type()) && part.flavor().level() <= flavor.level()) {
          held.add(new Held(variable, part));
        }
      }
    }
    if (held.isEmpty() || context.stable()) {
      return null;
    }
    Held one = context.choice().of(held);
    String get = Template.fill(context, one.part.get(), one.variable.reference(), 0);
    return "((" + flavor.type() + ") " + get + ")";
  }

  /** {@return the places in the variable's object where the code may put another} */
  static List<Flavor.Part> places(Context context, Variable variable) {
    return context.world().shares() && !(context.launching() && variable.owner() != null)
        ? variable.flavor().parts().stream().filter(part -> !part.put().isEmpty()).toList()
        : List.of();
  }

  /** {@return a statement that puts an object there} */
  static String put(Context context, Variable variable, Flavor.Part place, int depth) {
    String statement = Template.fill(context, place.put(), variable.reference(), 0);
    String value = References.of(context, place.flavor(), depth);
    return statement.replace(String.valueOf(Template.HOLE), value);
  }

  /** {@return whether objects of the type tell what they hold} */
  static boolean has(TypePlan plan) {
    return plan.kind == TypePlan.Kind.CLASS
        || plan.kind == TypePlan.Kind.ABSTRACT
        || plan.kind == TypePlan.Kind.RECORD;
  }

  /** {@return the methods by which its objects tell what they hold, and whether they are values} */
  static String methods(TypePlan plan) {
    if (!has(plan)) {
      return "";
    }
    String fields =
        plan.allFields().stream()
            .filter(field -> field.flavor().isReference())
            .map(TypePlan.Field::name)
            .collect(Collectors.joining(", "));
    return "@Override public Object[] parts() { return new Object[] {"
        + fields
        + "}; }\n@Override public boolean identity() { return "
        + !isValue(plan)
        + "; }\n";
  }

  private static boolean isValue(TypePlan plan) {
    boolean isEqual = plan.kind == TypePlan.Kind.RECORD;
    boolean isFinal = true;
    for (TypePlan at = plan; at != null; at = at.superclass) {
      isEqual |= Equality.has(at);
      isFinal &=
          !at.hasDerived()
              && at.serialForm != SerialForm.EXTERNAL
              && at.fields.stream().allMatch(TypePlan.Field::isFinal);
    }
    return isEqual && isFinal;
  }
}
