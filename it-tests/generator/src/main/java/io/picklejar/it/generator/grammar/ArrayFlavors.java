package io.picklejar.it.generator.grammar;

import java.util.List;

/** Arrays, of several dimensions and jagged ones too. */
final class ArrayFlavors {

  private ArrayFlavors() {}

  static Flavor any(World world, TypePlan here) {
    return switch (world.choice.below(5)) {
      case 0 -> ofScalar(Scalar.any(world.choice));
      case 1 -> jagged();
      case 2 -> cube();
      default -> ofReferences(Flavors.element(world, here));
    };
  }

  private static Flavor ofScalar(Scalar scalar) {
    String letter = "#" + scalar.name().toLowerCase(java.util.Locale.ROOT).charAt(0);
    String type = scalar.type() + "[]";
    return Flavor.ofJdk(
        type,
        (context, depth) ->
            Template.fill(context, "new " + type + " {" + letter + ", " + letter + "}", "", depth),
        List.of(
            View.of(scalar, "@[Math.floorMod(#i, @.length)]"),
            View.of(Scalar.INT, "@.length"),
            View.of(Scalar.STRING, "Arrays.toString(@)")),
        "@[Math.floorMod(#i, @.length)] = " + letter + ";");
  }

  private static Flavor jagged() {
    return Flavor.ofJdk(
        "int[][]",
        (context, depth) ->
            Template.fill(context, "new int[][] {{#i}, {#i, #i}, {}, null}", "", depth),
        List.of(
            View.of(Scalar.STRING, "Arrays.deepToString(@)"),
            View.of(Scalar.INT, "@[1][Math.floorMod(#i, 2)]"),
            View.of(Scalar.INT, "@[Math.floorMod(#i, 4)].length")),
        "@[0] = @[1];",
        "@[1][0] += #i;");
  }

  private static Flavor cube() {
    return Flavor.ofJdk(
        "String[][][]",
        (context, depth) ->
            Template.fill(context, "new String[][][] {{{#s, #s}, {}}, {{#s}}}", "", depth),
        List.of(
            View.of(Scalar.STRING, "Arrays.deepToString(@)"), View.of(Scalar.STRING, "@[0][0][1]")),
        "@[0][0][1] = #s;");
  }

  private static Flavor ofReferences(Flavor element) {
    String type = element.boxed() + "[]";
    boolean generic = element.boxed().contains("<");
    if (generic || !element.isPrintable()) {
      return jagged();
    }
    return Flavor.ofJdk(
            type,
            (context, depth) ->
                "new "
                    + type
                    + " {"
                    + Flavors.boxed(context, element, depth - 1)
                    + ", "
                    + Flavors.boxed(context, element, depth - 1)
                    + "}",
            List.of(View.of(Scalar.STRING, "Arrays.toString(@)"), View.of(Scalar.INT, "@.length")),
            "@[0] = @[1];")
        .over(element)
        .with(List.of(new Flavor.Part(element, "@[0]", "@[1] = " + Template.HOLE + ";")));
  }
}
