package io.picklejar.it.generator.grammar;

import java.util.List;

/** Picks types of variables. */
final class Flavors {

  private Flavors() {}

  static Flavor any(World world, TypePlan here) {
    int pick = world.choice.below(100);
    if (pick < 30) {
      return ScalarFlavors.any(world.choice);
    } else if (pick < 40) {
      return ArrayFlavors.any(world, here);
    } else if (pick < 56) {
      return CollectionFlavors.any(world, here);
    } else if (pick < 69) {
      return ValueFlavors.any(world, here);
    } else if (pick < 81) {
      Flavor own = world.choice.percent(25) ? UserFunctions.any(world, here) : null;
      if (own != null) {
        return own;
      }
      return Functions.flavor(world.choice.of(FunctionKind.values()), Context.STORED_FUNCTION);
    }
    return user(world, here);
  }

  private static Flavor user(World world, TypePlan here) {
    List<Flavor> visible =
        world.userFlavors.stream().filter(flavor -> flavor.visibleTo(here)).toList();
    return visible.isEmpty() ? ScalarFlavors.any(world.choice) : world.choice.of(visible);
  }

  /** {@return a type of elements} */
  static Flavor element(World world, TypePlan here) {
    return switch (world.choice.below(5)) {
      case 0 -> ScalarFlavors.of(Scalar.INT);
      case 1 -> ScalarFlavors.of(Scalar.STRING);
      case 2 -> Functions.flavor(world.choice.of(FunctionKind.values()), Context.STORED_FUNCTION);
      default -> user(world, here);
    };
  }

  /** {@return a type of keys} */
  static Flavor key(World world, TypePlan here) {
    List<Flavor> keys =
        world.userFlavors.stream().filter(f -> f.key() && f.visibleTo(here)).toList();
    if (!keys.isEmpty() && world.choice.percent(60)) {
      return world.choice.of(keys);
    }
    return ScalarFlavors.of(world.choice.of(Scalar.INT, Scalar.STRING));
  }

  /** {@return an element that isn't null} */
  static String boxed(Context context, Flavor element, int depth) {
    String made = element.make(context, depth);
    return element.isReference() ? made : "(" + element.boxed() + ") " + made;
  }
}
