package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.List;

/** {@code equals}, {@code hashCode} and {@code toString}. */
final class Equality {

  private Equality() {}

  /** {@return whether objects of the type are equal by fields that never change} */
  static boolean has(TypePlan plan) {
    return switch (plan.kind) {
      case ENUM -> true;
      case RECORD -> plan.fields.stream().allMatch(Equality::isValue);
      case CLASS ->
          plan.superclass == null
              && plan.fields.stream().anyMatch(Equality::isKey)
              && plan.rank % 2 == 0;
      default -> false;
    };
  }

  private static boolean isValue(TypePlan.Field field) {
    return field.flavor().key() && field.flavor().user() == null;
  }

  private static boolean isKey(TypePlan.Field field) {
    return field.isFinal() && isValue(field);
  }

  /** {@return the two methods, or nothing} */
  static String methods(Context context, TypePlan plan) {
    if (!has(plan) || plan.kind != TypePlan.Kind.CLASS) {
      return "";
    }
    List<TypePlan.Field> keys = plan.fields.stream().filter(Equality::isKey).toList();
    StringBuilder equal = new StringBuilder("o instanceof " + plan.name);
    StringBuilder hash = new StringBuilder("Objects.hash(0");
    for (TypePlan.Field key : keys) {
      equal.append(
          " && Objects.equals(((" + plan.name + ") o)." + key.name() + ", " + key.name() + ")");
      hash.append(", ").append(key.name());
    }
    String salt = Expressions.of(context.asStable(), Scalar.INT, 1);
    return "@Override public boolean equals(Object o) { return "
        + equal
        + "; }\n@Override public int hashCode() { return "
        + hash
        + ")"
        + Cut.orNothing(" + H.safely((IntSupplier) () -> " + salt + ")")
        + "; }\n";
  }

  /** {@return the method} */
  static String text(Context context, TypePlan plan) {
    return Cut.orElse(
        "@Override public String toString() { return \""
            + plan.name
            + "\" + "
            + Expressions.of(context.atLevel(Context.TO_STRING), Scalar.STRING, 2)
            + "; }\n",
        "@Override public String toString() { return \"" + plan.name + "\"; }\n");
  }
}
