package io.picklejar.it.generator.grammar;

import java.util.List;

/** Other values of the JDK. */
final class ValueFlavors {

  private ValueFlavors() {}

  static Flavor any(World world, TypePlan here) {
    if (world.choice.percent(55)) {
      return world.choice.percent(75)
          ? world.choice.of(JdkFlavors.ALL)
          : GenericFlavors.any(world, here);
    }
    return world.choice.percent(45) ? changing(world) : unchanging(world);
  }

  private static Flavor changing(World world) {
    return switch (world.choice.below(5)) {
      case 0 -> jdk("BitSet", "H.bits(#i, #i)", "@.toString()", "@.flip(Math.floorMod(#i, 99));");
      case 1 ->
          Flavor.ofJdk(
              "java.util.concurrent.atomic.AtomicInteger",
              template("new java.util.concurrent.atomic.AtomicInteger(#i)"),
              List.of(View.of(Scalar.INT, "@.get()")),
              "@.incrementAndGet();");
      case 2 ->
          jdk(
              "java.util.concurrent.atomic.AtomicReference<String>",
              "new java.util.concurrent.atomic.AtomicReference<>(#s)",
              "@.get()",
              "@.set(#s);");
      case 3 -> jdk("StringBuilder", "new StringBuilder(#s)", "@.toString()", "@.append(#i);");
      default ->
          Flavor.ofJdk(
              "java.util.concurrent.atomic.LongAdder",
              template("H.adder(#i)"),
              List.of(View.of(Scalar.LONG, "@.sum()")),
              "@.increment();");
    };
  }

  private static Flavor unchanging(World world) {
    return switch (world.choice.below(6)) {
      case 0 -> jdk("Optional<String>", "Optional.ofNullable(#b ? #s : null)", "@.orElse(#s)");
      case 1 ->
          jdk("java.math.BigInteger", "java.math.BigInteger.valueOf(#l)", "@.pow(2).toString()");
      case 2 ->
          jdk(
              "java.time.LocalDate",
              "java.time.LocalDate.ofEpochDay(#i)",
              "@.plusDays(#i % 99).toString()");
      case 3 ->
          jdk(
              "java.util.regex.Pattern",
              "java.util.regex.Pattern.compile(#b ? \"[a-c]+\" : \"x?\")",
              "@.matcher(#s).replaceAll(\"-\")");
      case 4 -> jdk("java.util.UUID", "new java.util.UUID(#l, #i)", "@.toString()");
      default -> classLiteral();
    };
  }

  private static Flavor jdk(String type, String maker, String text, String... mutations) {
    return Flavor.ofJdk(type, template(maker), List.of(View.of(Scalar.STRING, text)), mutations);
  }

  private static Flavor.Fresh template(String maker) {
    return (context, depth) -> Template.fill(context, maker, "", depth);
  }

  private static Flavor classLiteral() {
    return Flavor.ofJdk(
        "Class<?>",
        (context, depth) -> {
          List<TypePlan> types =
              context.world().types.stream().filter(t -> t.visibleTo(context.here())).toList();
          return types.isEmpty()
              ? "String.class"
              : context.choice().of(types).reference() + ".class";
        },
        List.of(
            View.of(Scalar.STRING, "@.getSimpleName()"),
            View.of(Scalar.BOOLEAN, "@.isInterface()"),
            View.of(Scalar.STRING, "String.valueOf(@.getSuperclass())")));
  }
}
