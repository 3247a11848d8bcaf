package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.List;

/** A sequence of statements, each of which sees the locals of those before. */
final class Statements {
  private static final char HOLE = '\u0007';

  private final StringBuilder text = new StringBuilder();
  private final String out;
  private Context context;

  Statements(Context context, String out) {
    this.context = context;
    this.out = out;
  }

  String text() {
    return text.toString();
  }

  Context context() {
    return context;
  }

  /** {@return statements that change something, which may fail and may be left out} */
  static String changing(Context context, int depth) {
    Statements statements = new Statements(context, context.world().name("out"));
    statements.mutation(depth);
    String name = context.world().name("e");
    return Cut.orNothing(
        "try {" + statements.text() + "} catch (RuntimeException " + name + ") { }\n");
  }

  private Choice choice() {
    return context.choice();
  }

  void add(int depth) {
    switch (choice().below(depth <= 0 ? 4 : 15)) {
      case 0 -> append(depth);
      case 1, 2 -> local(depth);
      case 3 -> mutation(depth);
      case 4 ->
          block("if (" + Expressions.of(context, Scalar.BOOLEAN, 1) + ") {" + HOLE + "}", depth);
      case 5 -> attempt(depth);
      case 6 -> loop(depth);
      case 7 -> each(depth);
      case 8 -> localClass(depth);
      case 9 -> failure(depth);
      case 10 -> closing(depth);
      case 11, 12, 13 -> flow(depth);
      default -> choose(depth);
    }
  }

  private void statement(String statement) {
    text.append(Cut.orNothing(statement + " ")).append('\n');
  }

  private void append(int depth) {
    Scalar type = Scalar.any(choice());
    String value = Expressions.of(context, type, depth);
    statement(out + ".append((" + type.type() + ") " + value + ").append(';');");
  }

  void local(int depth) {
    Flavor flavor = Flavors.any(context.world(), context.here());
    String name = context.world().name("v");
    String value = References.of(context, flavor, depth);
    String tolerant = choice().percent(85) ? Failures.caught(context, flavor, value) : value;
    statement(flavor.type() + " " + name + " = " + tolerant + ";");
    context = context.with(Variable.local(name, flavor));
  }

  void mutation(int depth) {
    if (context.stable()) {
      return;
    }
    String made = Mutations.of(context, depth);
    if (made != null) {
      statement(made);
    }
  }

  private void block(String around, int depth) {
    Statements inside = new Statements(context, out);
    inside.append(depth - 1);
    for (int i = choice().below(3); i > 0; i--) {
      inside.add(depth - 2);
    }
    int at = around.indexOf(HOLE);
    statement(around.substring(0, at) + inside.text() + around.substring(at + 1));
  }

  private void attempt(int depth) {
    String name = context.world().name("e");
    block(
        "try {"
            + HOLE
            + "} catch (RuntimeException "
            + name
            + ") { "
            + out
            + ".append("
            + name
            + ".getClass().getSimpleName()); }"
            + choice().of("", " finally { " + out + ".append('f'); }"),
        depth);
  }

  private void loop(int depth) {
    String name = context.world().name("i");
    String copy = context.world().name("v");
    Context before = context;
    context = context.with(Variable.local(copy, ScalarFlavors.of(Scalar.INT)));
    block(
        "for (int "
            + name
            + " = 0; "
            + name
            + " < 3; "
            + name
            + "++) { int "
            + copy
            + " = "
            + name
            + "; "
            + HOLE
            + "}",
        depth);
    context = before;
  }

  private void each(int depth) {
    String name = context.world().name("v");
    Flavor element = Flavors.element(context.world(), context.here());
    String source = CollectionFlavors.make(context, "List.<%T>of(%E, %E)", element, depth - 1);
    Context before = context;
    context = context.with(Variable.local(name, element));
    block("for (" + element.type() + " " + name + " : " + source + ") {" + HOLE + "}", depth);
    context = before;
  }

  private void localClass(int depth) {
    if (choice().percent(50)) {
      localRecord(depth);
    } else {
      localPlainClass(depth);
    }
  }

  private void localRecord(int depth) {
    String name = context.world().name("Local");
    String component = context.world().name("c");
    Flavor flavor = Flavors.any(context.world(), context.here());
    String value = References.of(context, flavor, depth - 1);
    Context inside = context.asStatic().with(Variable.local(component, flavor));
    String text = Expressions.of(inside, Scalar.STRING, depth - 1);
    String head = "record " + name + "(" + flavor.type() + " " + component + ")";
    statement(
        head
            + " { String text() { return "
            + text
            + "; } }\n"
            + out
            + ".append(new "
            + name
            + "("
            + value
            + ").text());");
  }

  private void localPlainClass(int depth) {
    String name = context.world().name("Local");
    String parameter = context.world().name("c");
    Flavor text = ScalarFlavors.of(Scalar.STRING);
    String body =
        Bodies.block(
            Supers.without(context).with(Variable.local(parameter, text)),
            Scalar.STRING,
            depth - 2);
    String argument = Expressions.of(context, Scalar.STRING, depth - 1);
    statement(
        "class "
            + name
            + " { String text("
            + text.type()
            + " "
            + parameter
            + ") "
            + body
            + " }\n"
            + out
            + ".append(new "
            + name
            + "().text("
            + argument
            + "));");
  }

  private void failure(int depth) {
    statement(
        "if ("
            + Expressions.of(context, Scalar.BOOLEAN, 1)
            + " && "
            + Expressions.of(context, Scalar.INT, 1)
            + " == 3) { throw new "
            + choice().of("IllegalStateException(", "UnsupportedOperationException(", "Oops(1, ")
            + Expressions.of(context, Scalar.STRING, depth - 1)
            + "); }");
  }

  private void closing(int depth) {
    String name = context.world().name("c");
    block("try (Oops.Closing " + name + " = new Oops.Closing(" + out + ")) {" + HOLE + "}", depth);
  }

  private void flow(int depth) {
    String template = Flows.any(choice(), context.world().name("w"), out);
    int at = template.indexOf('~');
    String before = at < 0 ? template : template.substring(0, at);
    String start = Template.fill(context, before, "@", Math.min(depth, 2));
    if (at < 0) {
      statement(start);
    } else {
      block(start + HOLE + template.substring(at + 1), depth);
    }
  }

  private void choose(int depth) {
    List<String> arms = List.of("case 1", "case 2");
    StringBuilder text = new StringBuilder();
    for (String arm : arms) {
      text.append(
          arm + ": " + out + ".append(" + Expressions.of(context, Scalar.STRING, depth - 1));
      text.append("); " + choice().of("break;", "") + " ");
    }
    statement(
        "switch (" + Expressions.of(context, Scalar.INT, 1) + " & 3) { " + text + "default: }");
  }
}
