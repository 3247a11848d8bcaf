package io.picklejar.it.generator.grammar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A method of user code.
 *
 * @param name its name
 * @param parameters named {@code a0}, {@code a1} …
 * @param result what it returns
 * @param level its body calls what is below
 */
record MethodPlan(String name, List<Scalar> parameters, Scalar result, int level) {

  String signature() {
    String declared =
        IntStream.range(0, parameters.size())
            .mapToObj(i -> parameters.get(i).type() + " a" + i)
            .collect(Collectors.joining(", "));
    return result.type() + " " + name + "(" + declared + ")";
  }

  /** {@return a call's template} */
  String call(String receiver) {
    String arguments =
        parameters.stream()
            .map(p -> "#" + p.name().toLowerCase(java.util.Locale.ROOT).charAt(0))
            .collect(Collectors.joining(", "));
    return receiver + "." + name + "(" + arguments + ")";
  }

  View view() {
    return new View(result, call("@"), level, false);
  }
}
