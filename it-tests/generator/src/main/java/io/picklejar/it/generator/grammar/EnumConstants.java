package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.stream.Collectors;

/** The constants of an enum, some with a body of their own. */
final class EnumConstants {
  private final World world;
  private final TypePlan plan;

  EnumConstants(World world, TypePlan plan) {
    this.world = world;
    this.plan = plan;
  }

  void write(StringBuilder text) {
    Context context = Context.of(world, plan, 3);
    text.append(constant(context, "ONE")).append(",\n");
    text.append(constant(context, "TWO")).append(",\n");
    text.append(constant(context, "THREE")).append(";\n");
  }

  private String constant(Context context, String name) {
    String arguments =
        plan.fields.stream()
            .map(field -> field.flavor().make(context.asStable(), 0))
            .collect(Collectors.joining(", "));
    return name + "(" + arguments + ")" + (world.choice.percent(40) ? body() : "");
  }

  private String body() {
    MethodPlan method = world.choice.of(plan.methods);
    Context inside = Members.parameters(Context.of(world, plan, method.level()), method);
    return Cut.orNothing(
        " { @Override public "
            + method.signature()
            + " "
            + Bodies.block(inside, method.result(), world.size.depth)
            + " }");
  }
}
