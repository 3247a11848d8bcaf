package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/** Primitives, their boxes, strings. */
final class ScalarFlavors {

  private ScalarFlavors() {}

  /** {@return the type of variables that hold the scalar itself} */
  static Flavor of(Scalar scalar) {
    return new Flavor(
        scalar.type(),
        scalar.boxed(),
        0,
        true,
        null,
        (context, depth) -> Expressions.of(context, scalar, depth),
        List.of(View.of(scalar, "@")),
        List.of(),
        List.of());
  }

  static Flavor any(Choice choice) {
    List<Flavor> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(of(Scalar.any(choice)));
    }
    all.add(narrow("byte", "Byte"));
    all.add(narrow("short", "Short"));
    all.add(boxed(Scalar.INT));
    all.add(boxed(Scalar.LONG));
    all.add(boxed(Scalar.CHAR));
    all.add(boxed(Scalar.BOOLEAN));
    all.add(floating());
    all.add(object());
    return choice.of(all);
  }

  private static Flavor narrow(String type, String boxed) {
    return new Flavor(
        type,
        boxed,
        0,
        false,
        null,
        (context, depth) -> "(" + type + ") (int) " + Expressions.of(context, Scalar.INT, depth),
        List.of(View.of(Scalar.INT, "(int) @")),
        List.of("@++;"),
        List.of());
  }

  private static Flavor floating() {
    return new Flavor(
        "float",
        "Float",
        0,
        false,
        null,
        (context, depth) -> context.choice().below(40) / 4.0 + "f",
        List.of(View.of(Scalar.DOUBLE, "(double) @")),
        List.of(),
        List.of());
  }

  private static Flavor boxed(Scalar scalar) {
    return Flavor.ofJdk(
        scalar.boxed(),
        (context, depth) ->
            scalar.boxed() + ".valueOf(" + Expressions.of(context, scalar, depth) + ")",
        List.of(View.of(scalar, "@." + scalar.type() + "Value()")));
  }

  private static Flavor object() {
    return Flavor.ofJdk(
        "Object",
        (context, depth) ->
            "(Object) " + Expressions.of(context, Scalar.any(context.choice()), depth),
        List.of(View.of(Scalar.STRING, "String.valueOf(@)"), View.of(Scalar.INT, "@.hashCode()")));
  }
}
