package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;

/** Anonymous classes that implement function types. */
final class AnonymousClasses {

  private AnonymousClasses() {}

  static String of(Context context, FunctionKind kind, int depth) {
    String field = context.world().name("f");
    Flavor flavor = Flavors.any(context.world(), context.here());
    String value = References.of(context, flavor, depth - 1);
    MethodPlan method = kind.method(context.level());
    Context inside = Supers.without(context).with(Variable.local(field, flavor)).asCalled();
    return "new "
        + kind.type()
        + "() { "
        + Cut.orNothing("final " + flavor.type() + " " + field + " = " + value + ";")
        + " public "
        + method.signature()
        + " "
        + Bodies.block(Members.parameters(inside, method), kind.result(), depth - 1)
        + " }";
  }
}
