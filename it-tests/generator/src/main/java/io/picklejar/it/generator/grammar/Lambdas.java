package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lambda expressions. */
final class Lambdas {

  private Lambdas() {}

  /** {@return what a shrunk program says instead} */
  static String plain(FunctionKind kind) {
    return head(kind.type(), parameters(new World(new Choice(0), World.Kind.ALONE, false), kind))
        + Literals.plain(kind.result())
        + ")";
  }

  private static List<Variable> parameters(World world, FunctionKind kind) {
    List<Variable> parameters = new ArrayList<>();
    for (Scalar scalar : kind.parameters()) {
      parameters.add(Variable.local(world.name("p"), ScalarFlavors.of(scalar)));
    }
    return parameters;
  }

  private static String head(String type, List<Variable> parameters) {
    String names = parameters.stream().map(Variable::reference).collect(Collectors.joining(", "));
    return "((" + type + ") (" + names + ") -> ";
  }

  private static String type(Context context, FunctionKind kind) {
    return context
            .choice()
            .of("", "", "", "Serializable & ", "Marker & ", "Serializable & Marker & ")
        + kind.type();
  }

  static String expression(Context context, FunctionKind kind, int depth) {
    List<Variable> parameters = parameters(context.world(), kind);
    return head(type(context, kind), parameters)
        + Expressions.of(context.with(parameters).asCalled(), kind.result(), depth)
        + ")";
  }

  static String block(Context context, FunctionKind kind, int depth) {
    List<Variable> parameters = parameters(context.world(), kind);
    return head(type(context, kind), parameters)
        + Bodies.block(context.with(parameters).asCalled(), kind.result(), depth - 1)
        + ")";
  }

  /** {@return a function that another function makes} */
  static String nested(Context context, FunctionKind kind, int depth) {
    Variable parameter = Variable.local(context.world().name("p"), ScalarFlavors.of(Scalar.STRING));
    return "((Function<String, "
        + kind.type()
        + ">) "
        + parameter.reference()
        + " -> "
        + expression(context.with(parameter), kind, depth - 1)
        + ").apply("
        + Expressions.of(context, Scalar.STRING, depth - 1)
        + ")";
  }
}
