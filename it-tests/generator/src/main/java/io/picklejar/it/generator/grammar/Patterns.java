package io.picklejar.it.generator.grammar;

import java.util.List;

/** {@code instanceof} with a pattern. */
final class Patterns {

  private Patterns() {}

  /** {@return a condition on the type of an object, or null} */
  static String of(Context context, Scalar type, int depth) {
    List<Flavor> flavors =
        context.world().userFlavors.stream()
            .filter(flavor -> flavor.visibleTo(context.here()))
            .toList();
    if (flavors.isEmpty() || context.stable()) {
      return null;
    }
    Flavor flavor = context.choice().of(flavors);
    Flavor tested = context.choice().of(flavors);
    String name = context.world().name("t");
    String object = "H.same(" + References.of(context, flavor, depth - 1) + ")";
    Context inside = context.with(Variable.local(name, tested));
    return object
        + " instanceof "
        + tested.type()
        + " "
        + name
        + " ? "
        + Expressions.of(inside, type, depth - 1)
        + " : "
        + Expressions.of(context, type, depth - 1);
  }
}
