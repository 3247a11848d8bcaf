package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.List;

/**
 * Two functions of which one makes an object, or has one, and the other is given it: by way of a
 * table that all code of a JVM finds, as an engine's collections are.
 */
final class Giving {
  private static final String TABLE = "System.getProperties()";

  private final World world;
  private final Choice choice;
  private final Context context;
  private final String key;

  Giving(World world, TypePlan here) {
    this.world = world;
    this.choice = world.choice;
    this.context = Context.of(world, here, Context.ENTRY);
    this.key = "\"%P." + world.name("given") + "\"";
  }

  /** {@return expressions that make the two} */
  List<String> functions() {
    Flavor flavor = flavor();
    return List.of(Cut.orElse(give(flavor), "null"), Cut.orElse(take(flavor), "null"));
  }

  private Flavor flavor() {
    List<Flavor> visible =
        world.userFlavors.stream().filter(flavor -> flavor.visibleTo(context.here())).toList();
    return visible.isEmpty() || choice.percent(25)
        ? Flavors.any(world, context.here())
        : choice.of(visible);
  }

  private String give(Flavor flavor) {
    String name = world.name("gift");
    Context inside = context.asCalled();
    String made = References.of(inside, flavor, world.size.depth + 1);
    String caught = flavor.isReference() ? Failures.caught(inside, flavor, made) : made;
    return "(Supplier<Object>) () -> { Object "
        + name
        + " = "
        + caught
        + "; if ("
        + name
        + " != null) { "
        + TABLE
        + ".put("
        + key
        + ", "
        + name
        + "); } return \"gave\"; }";
  }

  private String take(Flavor flavor) {
    String name = world.name("gift");
    Context inside = context.asCalled().with(Variable.local(name, flavor));
    StringBuilder text = new StringBuilder("(Supplier<Object>) () -> { ");
    text.append(flavor.boxed()).append(' ').append(name).append(" = (").append(flavor.boxed());
    text.append(") ").append(TABLE).append(".remove(").append(key).append("); ");
    text.append("if (").append(name).append(" == null) { return \"nothing\"; } return \"took\"");
    List<View> views = flavor.views().stream().filter(inside::allows).toList();
    for (int i = views.isEmpty() ? 0 : choice.between(1, 4); i > 0; i--) {
      String seen = Template.fill(inside, choice.of(views).template(), name, world.size.depth);
      text.append(Cut.orNothing(" + (" + seen + ")"));
    }
    return text.append("; }").toString();
  }
}
