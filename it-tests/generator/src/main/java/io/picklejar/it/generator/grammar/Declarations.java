package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.stream.Collectors;

/** Writes types down. */
final class Declarations {
  private final World world;
  private final TypePlan plan;
  private final StringBuilder text = new StringBuilder();

  private Declarations(World world, TypePlan plan) {
    this.world = world;
    this.plan = plan;
  }

  /** {@return the declaration with its nested types} */
  static String of(World world, TypePlan plan) {
    Declarations declarations = new Declarations(world, plan);
    declarations.write();
    return declarations.text.toString();
  }

  private void write() {
    text.append(modifiers()).append(keyword()).append(' ').append(plan.name);
    if (plan.kind == TypePlan.Kind.RECORD) {
      text.append('(').append(components()).append(')');
    }
    text.append(supertypes()).append(" {\n");
    if (plan.kind == TypePlan.Kind.ENUM) {
      new EnumConstants(world, plan).write(text);
    }
    new StaticMembers(world, plan).write(text);
    new InstanceMembers(world, plan).write(text);
    for (TypePlan nested : plan.nested) {
      text.append(Cut.orNothing(of(world, nested)));
    }
    text.append("}\n");
  }

  private String modifiers() {
    String access = plan.isPublic ? "public " : "";
    boolean isStatic =
        plan.outer != null
            && !plan.inner
            && plan.kind != TypePlan.Kind.ENUM
            && plan.kind != TypePlan.Kind.RECORD
            && plan.kind != TypePlan.Kind.INTERFACE;
    String kind =
        switch (plan.kind) {
          case ABSTRACT -> "abstract ";
          case UTILITY -> "final ";
          default -> "";
        };
    return access + (isStatic ? "static " : "") + sealing() + kind;
  }

  /** Says whether there may be more types below this one, where that must be said. */
  private String sealing() {
    if (plan.sealed) {
      return "sealed ";
    }
    boolean asked = world.types.stream().anyMatch(t -> t.sealed && plan.isDirectlyBelow(t));
    boolean open =
        plan.kind == TypePlan.Kind.CLASS
            || plan.kind == TypePlan.Kind.ABSTRACT
            || plan.kind == TypePlan.Kind.INTERFACE;
    if (!asked || !open) {
      return "";
    }
    boolean last = plan.kind == TypePlan.Kind.CLASS && world.below(plan).isEmpty();
    return last ? "final " : "non-sealed ";
  }

  private String keyword() {
    return switch (plan.kind) {
      case INTERFACE -> "interface";
      case ENUM -> "enum";
      case RECORD -> "record";
      default -> "class";
    };
  }

  private String components() {
    return plan.fields.stream()
        .map(field -> field.flavor().type() + " " + field.name())
        .collect(Collectors.joining(", "));
  }

  private String permits() {
    return plan.sealed
        ? " permits "
            + world.below(plan).stream().map(TypePlan::reference).collect(Collectors.joining(", "))
        : "";
  }

  private String supertypes() {
    String extended = plan.superclass == null ? "" : " extends " + plan.superclass.reference();
    String names =
        plan.interfaces.stream().map(TypePlan::reference).collect(Collectors.joining(", "));
    if (plan.serializable
        && plan.kind != TypePlan.Kind.UTILITY
        && plan.kind != TypePlan.Kind.ENUM) {
      String type =
          plan.serialForm == SerialForm.EXTERNAL ? "java.io.Externalizable" : "Serializable";
      names = names.isEmpty() ? type : names + ", " + type;
    }
    if (world.shares() && Parts.has(plan)) {
      names = names.isEmpty() ? "Parts" : names + ", Parts";
    }
    String word = plan.kind == TypePlan.Kind.INTERFACE ? " extends " : " implements ";
    return extended + (names.isEmpty() ? "" : word + names) + permits();
  }
}
