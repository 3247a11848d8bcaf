package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.ArrayList;
import java.util.List;

/** The main class: prepares statics and makes the functions. */
final class Entry {
  private final World world;
  private final TypePlan here;

  Entry(World world) {
    this.world = world;
    this.here = new TypePlan(TypePlan.Kind.UTILITY, "Main", 99);
  }

  String declaration() {
    List<String> names = new ArrayList<>();
    StringBuilder methods = new StringBuilder();
    for (int i = world.kind == World.Kind.ALONE ? 1 : world.choice.between(1, world.size.functions);
        i > 0;
        i--) {
      String name = world.name("function");
      names.add(Cut.orElse("H.<Object>or((Supplier<Object>) () -> " + name + "(), null)", "null"));
      methods.append(Cut.orNothing("static Object " + name + "() " + function() + "\n"));
    }
    for (int i = world.kind == World.Kind.GIVING ? world.choice.between(1, 4) : 0; i > 0; i--) {
      names.addAll(new Giving(world, here).functions());
    }
    return "public final class Main {\npublic static Object[] functions() {\n"
        + preparation()
        + "return new Object[] {"
        + String.join(", ", names)
        + "};\n}\n"
        + methods
        + "}\n";
  }

  private String preparation() {
    Context context = Context.of(world, here, Context.ENTRY).asPreparation();
    StringBuilder text = new StringBuilder();
    for (int i = world.choice.below(world.size.functions); i > 0; i--) {
      text.append(Statements.changing(context, 2));
    }
    return text.toString();
  }

  private String function() {
    Context context = Context.of(world, here, Context.ENTRY);
    Statements statements = new Statements(context, world.name("out"));
    for (int i = world.choice.below(world.size.methods + 1); i > 0; i--) {
      statements.local(world.size.depth);
    }
    Flavor own = world.choice.percent(15) ? UserFunctions.any(world, here) : null;
    if (own != null) {
      String made = own.make(statements.context(), world.size.depth + 1);
      return "{ " + statements.text() + "return " + made + "; }";
    }
    FunctionKind kind = world.choice.of(FunctionKind.values());
    String made = Functions.fresh(statements.context(), kind, Context.ENTRY, world.size.depth + 1);
    return "{ " + statements.text() + "return " + made + "; }";
  }
}
