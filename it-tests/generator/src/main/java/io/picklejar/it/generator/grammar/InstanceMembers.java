package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fields, constructors and methods of objects. */
final class InstanceMembers {
  private final World world;
  private final TypePlan plan;

  InstanceMembers(World world, TypePlan plan) {
    this.world = world;
    this.plan = plan;
  }

  void write(StringBuilder text) {
    if (plan.kind == TypePlan.Kind.UTILITY) {
      return;
    }
    if (plan.kind != TypePlan.Kind.RECORD && plan.kind != TypePlan.Kind.INTERFACE) {
      plan.fields.forEach(field -> text.append(declaration(field)));
      text.append(derived());
      text.append(constructor());
    }
    plan.methods.forEach(method -> text.append(method(method)));
    if (plan.kind != TypePlan.Kind.INTERFACE && plan.kind != TypePlan.Kind.ENUM) {
      text.append(Equality.text(context(Context.TO_STRING), plan));
      text.append(Equality.methods(keys(), plan));
      text.append(world.shares() ? Parts.methods(plan) : "");
    }
    SerialMembers.write(plan, text);
  }

  private Context context(int level) {
    Context context = Context.of(world, plan, level);
    for (TypePlan outer = plan; outer != null; outer = outer.inner ? outer.outer : null) {
      for (TypePlan.Field field : outer.fields) {
        boolean assignable = !field.isFinal() && world.mutates();
        context =
            context.with(
                new Variable(field.name(), field.flavor(), null, false, assignable, false, false));
      }
      if (outer.hasDerived()) {
        context = context.with(Variable.local(outer.derived(), ScalarFlavors.of(Scalar.STRING)));
      }
      // A lambda's text is not the same in every JVM.
      boolean hasText = !UserFunctions.isOne(outer);
      if (outer.flavor != null && level > Context.TO_STRING && hasText) {
        String self = outer.name + ".this";
        context = context.with(new Variable(self, outer.flavor, null, false, false, false, false));
      }
    }
    return context;
  }

  /** What {@code hashCode} may read: final values. */
  private Context keys() {
    Context context = Context.of(world, plan, 0);
    for (TypePlan.Field field : plan.fields) {
      if (field.isFinal() && field.flavor().key() && field.flavor().user() == null) {
        context = context.with(Variable.local(field.name(), field.flavor()));
      }
    }
    return context;
  }

  private String declaration(TypePlan.Field field) {
    boolean isFinal = field.isFinal() && plan.serialForm != SerialForm.EXTERNAL;
    String access = plan.isPublic ? "public " : "";
    return access + (isFinal ? "final " : "") + field.flavor().type() + " " + field.name() + ";\n";
  }

  /** A field that no constructor's parameter sets. */
  private String derived() {
    if (!plan.hasDerived()) {
      return "";
    }
    String name = plan.derived();
    String value = Expressions.of(Context.of(world, plan, 0).asStable(), Scalar.STRING, 2);
    return "private String "
        + name
        + " = \"derived\";\n"
        + Cut.orNothing(
            "{ " + name + " += H.or((Supplier<String>) () -> " + value + ", \"none\"); }\n");
  }

  private String constructor() {
    List<TypePlan.Field> above = plan.superclass == null ? List.of() : plan.superclass.allFields();
    List<TypePlan.Field> all = new ArrayList<>(plan.fields);
    all.addAll(above);
    String parameters =
        all.stream()
            .map(field -> field.flavor().type() + " " + field.name())
            .collect(Collectors.joining(", "));
    String toSuper = above.stream().map(TypePlan.Field::name).collect(Collectors.joining(", "));
    String assigned =
        plan.fields.stream()
            .map(field -> "this." + field.name() + " = " + field.name() + "; ")
            .collect(Collectors.joining());
    boolean superCall = plan.superclass != null;
    String access = plan.kind == TypePlan.Kind.ENUM ? "" : plan.isPublic ? "public " : "";
    return access
        + plan.name
        + "("
        + parameters
        + ") { "
        + (superCall ? "super(" + toSuper + "); " : "")
        + assigned
        + "}\n"
        + (plan.serialForm == SerialForm.EXTERNAL && !all.isEmpty() ? empty(above) : "");
  }

  private String empty(List<TypePlan.Field> above) {
    String nulls =
        above.stream()
            .map(field -> "(" + field.flavor().type() + ") " + zero(field.flavor()))
            .collect(Collectors.joining(", "));
    return "public "
        + plan.name
        + "() { "
        + (above.isEmpty() ? "" : "super(" + nulls + "); ")
        + "}\n";
  }

  private static String zero(Flavor flavor) {
    return flavor.isReference() ? "null" : flavor.type().equals("boolean") ? "false" : "0";
  }

  private String method(MethodPlan method) {
    String access = plan.kind == TypePlan.Kind.INTERFACE ? "" : "public ";
    if (Members.isAbstract(plan, method)) {
      boolean itf = plan.kind == TypePlan.Kind.INTERFACE;
      return access + (itf ? "" : "abstract ") + method.signature() + ";\n";
    }
    boolean isDefault = plan.kind == TypePlan.Kind.INTERFACE;
    Context inside = Members.parameters(Supers.in(context(method.level()), plan, method), method);
    String body = Bodies.block(inside, method.result(), world.size.depth);
    if (isDefault && world.choice.percent(40)) {
      String name = world.name("h");
      MethodPlan helper = new MethodPlan(name, method.parameters(), method.result(), 0);
      return "private "
          + helper.signature()
          + " "
          + body
          + "\ndefault "
          + method.signature()
          + " { return "
          + name
          + forward(method)
          + "; }\n";
    }
    return access
        + (isDefault ? "default " : "")
        + method.signature()
        + " "
        + Cut.orElse(body, "{ return " + Literals.plain(method.result()) + "; }")
        + "\n";
  }

  private static String forward(MethodPlan method) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      names.add("a" + i);
    }
    return "(" + String.join(", ", names) + ")";
  }
}
