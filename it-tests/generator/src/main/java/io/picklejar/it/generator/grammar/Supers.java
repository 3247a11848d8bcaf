package io.picklejar.it.generator.grammar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls of the method that a method overrides, as something that its code can see. */
final class Supers {
  private static final String SUPER = "super.";

  private Supers() {}

  /** {@return the context of an overriding method's code} */
  static Context in(Context context, TypePlan plan, MethodPlan method) {
    Context inside = context;
    TypePlan above = plan.superclass;
    while (above != null && !above.methods.contains(method)) {
      above = above.superclass;
    }
    if (above != null && !Members.isAbstract(above, method)) {
      inside = withReference(inside.with(call(SUPER, method)), "super", method);
    }
    List<TypePlan> interfaces =
        plan.interfaces.stream().filter(itf -> itf.allMethods().contains(method)).toList();
    boolean inherits = plan.superclass != null && plan.superclass.allMethods().contains(method);
    if (interfaces.size() == 1 && !inherits) {
      TypePlan itf = interfaces.get(0);
      if (itf.methods.contains(method) && !Members.isAbstract(itf, method)) {
        inside = inside.with(call(itf.reference() + "." + SUPER, method));
        inside = withReference(inside, itf.reference() + ".super", method);
      }
    }
    return inside;
  }

  private static Context withReference(Context context, String receiver, MethodPlan method) {
    for (FunctionKind kind : FunctionKind.values()) {
      if (kind.fits(method)) {
        String reference = "((" + kind.type() + ") " + receiver + "::" + method.name() + ")";
        return context.with(Variable.local(reference, Functions.flavor(kind, method.level())));
      }
    }
    return context;
  }

  private static Variable call(String receiver, MethodPlan method) {
    String arguments =
        IntStream.range(0, method.parameters().size())
            .mapToObj(i -> "a" + i)
            .collect(Collectors.joining(", "));
    return Variable.local(
        receiver + method.name() + "(" + arguments + ")", ScalarFlavors.of(method.result()));
  }

  /** {@return the context of code in a class within the method} */
  static Context without(Context context) {
    List<Variable> locals =
        context.locals().stream()
            .filter(v -> !v.reference().contains(SUPER) && !v.reference().contains("super::"))
            .toList();
    return new Context(
        context.world(),
        context.here(),
        context.level(),
        context.stable(),
        context.mutates(),
        context.launching(),
        locals);
  }
}
