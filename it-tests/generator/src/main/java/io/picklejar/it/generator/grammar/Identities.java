package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Questions whether two objects are one. */
final class Identities {
  private static final int MOST = 4;

  private Identities() {}

  /** {@return an expression, or null when there are no objects, or these must not be looked at} */
  static String of(Context context, Scalar type) {
    List<Variable> objects =
        context.variables().stream()
            .filter(v -> v.flavor().isReference() && !v.reference().contains("super"))
            .filter(v -> !v.flavor().key() || v.flavor().user() != null)
            .toList();
    if (context.stable() || objects.isEmpty()) {
      return null;
    }
    List<String> some = new ArrayList<>();
    for (int i = context.choice().between(2, MOST); i > 0; i--) {
      some.add("(Object) " + context.choice().of(objects).reference());
    }
    return switch (type) {
      case STRING -> "Alias.of(" + String.join(", ", some) + ")";
      case INT -> "Alias.of(" + String.join(", ", some) + ").length()";
      case BOOLEAN -> "Alias.same(" + some.get(0) + ", " + some.get(1) + ")";
      default -> null;
    };
  }
}
