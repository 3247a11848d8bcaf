package io.picklejar.it.generator.grammar;

import java.util.List;

/** Sets, maps and arrays of constants of enums of user code. */
final class EnumFlavors {

  private EnumFlavors() {}

  /** {@return one of an enum in sight, or null when there is none} */
  static Flavor any(World world, TypePlan here) {
    List<TypePlan> enums =
        world.types.stream()
            .filter(plan -> plan.kind == TypePlan.Kind.ENUM && plan.visibleTo(here))
            .filter(plan -> plan.flavor != null)
            .toList();
    if (enums.isEmpty()) {
      return null;
    }
    TypePlan plan = world.choice.of(enums);
    return of(plan.reference(), world.choice.below(4)).over(plan.flavor);
  }

  private static Flavor of(String type, int pick) {
    return switch (pick) {
      case 0 ->
          made(
              "EnumSet<" + type + ">",
              "(#b ? EnumSet.of(" + type + ".THREE) : EnumSet.allOf(" + type + ".class))",
              "String.valueOf(@.size()) + @.contains(" + type + ".ONE)",
              "@.add(" + type + ".TWO);",
              "@.remove(" + type + ".ONE);");
      case 1 ->
          made(
              "Map<" + type + ", String>",
              "new EnumMap<" + type + ", String>(Map.of(" + type + ".TWO, #s))",
              "H.sorted(@.values()) + @.get(" + type + ".ONE)",
              "@.put(" + type + ".ONE, #s);");
      case 2 ->
          made(
              type + "[]",
              type + ".values()",
              "@[Math.floorMod(#i, @.length)].name()",
              "@[0] = @[2];");
      default ->
          made(
              "Set<" + type + ">",
              "Collections.unmodifiableSet(EnumSet.range(" + type + ".ONE, " + type + ".TWO))",
              "String.valueOf(@.size()) + @.contains(" + type + ".THREE)");
    };
  }

  private static Flavor made(String type, String maker, String text, String... mutations) {
    return Flavor.ofJdk(
        type,
        (context, depth) -> "((" + type + ") " + Template.fill(context, maker, "", depth) + ")",
        List.of(View.of(Scalar.STRING, "(" + text + ")")),
        mutations);
  }
}
