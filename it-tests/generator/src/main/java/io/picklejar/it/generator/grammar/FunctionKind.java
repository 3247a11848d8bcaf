package io.picklejar.it.generator.grammar;

import java.util.List;

/** Function types that programs use. */
enum FunctionKind {
  SUPPLIER("Supplier<String>", "get", "@.get()", Scalar.STRING),
  FUNCTION("Function<String, String>", "apply", "@.apply(#s)", Scalar.STRING, Scalar.STRING),
  INT_UNARY("IntUnaryOperator", "applyAsInt", "@.applyAsInt(#i)", Scalar.INT, Scalar.INT),
  TO_INT("ToIntFunction<String>", "applyAsInt", "@.applyAsInt(#s)", Scalar.INT, Scalar.STRING),
  INT_FUNCTION("IntFunction<String>", "apply", "@.apply(#i)", Scalar.STRING, Scalar.INT),
  PREDICATE("Predicate<String>", "test", "@.test(#s)", Scalar.BOOLEAN, Scalar.STRING),
  COMPARATOR(
      "Comparator<String>",
      "compare",
      "@.compare(#s, #s)",
      Scalar.INT,
      Scalar.STRING,
      Scalar.STRING),
  BINARY(
      "BinaryOperator<String>",
      "apply",
      "@.apply(#s, #s)",
      Scalar.STRING,
      Scalar.STRING,
      Scalar.STRING),
  CALLABLE("Callable<String>", "call", "H.call(@)", Scalar.STRING),
  LONG_SUPPLIER("LongSupplier", "getAsLong", "@.getAsLong()", Scalar.LONG),
  OWN("Own<String>", "own", "@.own(#s, #i)", Scalar.STRING, Scalar.STRING, Scalar.INT);

  private final String type;
  private final String method;
  private final String call;
  private final Scalar result;
  private final List<Scalar> parameters;

  FunctionKind(String type, String method, String call, Scalar result, Scalar... parameters) {
    this.type = type;
    this.method = method;
    this.call = call;
    this.result = result;
    this.parameters = List.of(parameters);
  }

  String type() {
    return type;
  }

  String call() {
    return call;
  }

  Scalar result() {
    return result;
  }

  List<Scalar> parameters() {
    return parameters;
  }

  /** {@return its method, as an implementation declares it} */
  MethodPlan method(int level) {
    return new MethodPlan(method, parameters, result, level);
  }

  boolean fits(MethodPlan plan) {
    return plan.result() == result && plan.parameters().equals(parameters);
  }
}
