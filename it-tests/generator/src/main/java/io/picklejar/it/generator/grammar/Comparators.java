package io.picklejar.it.generator.grammar;

/** Comparators of strings that are sound orders, as sorted collections need them. */
final class Comparators {

  private Comparators() {}

  static String sound(Context context, int depth) {
    String name = context.world().name("k");
    Context inside = context.asStable().with(Variable.local(name, ScalarFlavors.of(Scalar.STRING)));
    String key = Expressions.of(inside, Scalar.INT, Math.min(depth, 1));
    return switch (context.choice().below(5)) {
      case 0 -> "Comparator.<String>reverseOrder()";
      case 1 -> "String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder())";
      case 2 -> "Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder())";
      case 3 ->
          "Comparator.comparing((String "
              + name
              + ") -> H.safely((IntSupplier) () -> "
              + key
              + ")).thenComparing(Comparator.naturalOrder())";
      default ->
          "Comparator.comparing((String "
              + name
              + ") -> H.safely((IntSupplier) () -> "
              + key
              + ")).reversed().thenComparing(Function.<String>identity())";
    };
  }
}
