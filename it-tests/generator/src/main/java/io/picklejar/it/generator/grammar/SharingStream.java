package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a program writes to one stream: functions, what these share, and a question about it. */
final class SharingStream {
  private static final char FUNCTION = 'f';
  private static final char PLAIN = 'p';

  private final World world;
  private final Choice choice;
  private final TypePlan here;
  private final boolean isApart;
  private final boolean alone;
  private final List<Variable> shared = new ArrayList<>();
  private final List<Variable> plain = new ArrayList<>();

  /** In the order in which they are written. */
  private final List<String> entries = new ArrayList<>();

  private final StringBuilder kinds = new StringBuilder();
  private final StringBuilder functions = new StringBuilder();

  /**
   * Starts an empty stream.
   *
   * @param isApart whether what functions capture must not hang on statics
   * @param alone whether there is no other stream
   */
  SharingStream(World world, TypePlan here, boolean isApart, boolean alone) {
    this.world = world;
    this.choice = world.choice;
    this.here = here;
    this.isApart = isApart;
    this.alone = alone;
  }

  /** {@return which entries are functions and which are not} */
  String kinds() {
    return kinds.toString();
  }

  /** {@return the methods that make the functions} */
  String functions() {
    return functions.toString();
  }

  /** {@return a block that makes and returns the entries} */
  String body() {
    StringBuilder text = new StringBuilder("{\n");
    Context context = Context.of(world, here, Context.ENTRY).asPreparation();
    Context making = isApart ? context.asLaunching() : context;
    for (int i = choice.between(1, 3); i > 0; i--) {
      making = shared(making, text);
    }
    for (int i = choice.below(3); i > 0; i--) {
      text.append(Statements.changing(making, 1));
    }
    entries(text);
    return text + "return new Object[] {" + String.join(", ", entries) + "};\n}\n";
  }

  private Context shared(Context context, StringBuilder text) {
    Flavor flavor = flavor();
    String name = world.name("x");
    String made = References.of(context, flavor, world.size.depth);
    boolean isPlain = isApart && Plain.is(flavor);
    String caught = Failures.caught(context, flavor, made);
    String value = isPlain ? Plain.of(flavor, caught) : caught;
    text.append(flavor.type()).append(' ').append(name).append(" = ").append(value).append(";\n");
    Variable variable = Variable.local(name, flavor);
    shared.add(variable);
    if (isPlain) {
      plain.add(variable);
    }
    return context.with(variable);
  }

  /** One that has something to share. */
  private Flavor flavor() {
    Flavor flavor = Flavors.any(world, here);
    for (int i = 0; i < 6 && !canBeShared(flavor); i++) {
      flavor = Flavors.any(world, here);
    }
    return flavor;
  }

  private boolean canBeShared(Flavor flavor) {
    boolean changes = !flavor.mutations().isEmpty() || !flavor.parts().isEmpty();
    return flavor.isReference() && changes && (!isApart || Plain.is(flavor) || choice.percent(30));
  }

  private void entries(StringBuilder text) {
    if (!plain.isEmpty()) {
      // Plain objects are of classes that a worker may lack: a function brings them.
      add(FUNCTION, "(Supplier<Object>) () -> \"\"" + classes());
    }
    boolean several = alone || choice.percent(50);
    for (int i = several ? choice.between(2, 3) : 1; i > 0; i--) {
      plain();
      function(text);
    }
    plain();
    if (choice.percent(15)) {
      int again = choice.below(entries.size());
      add(kinds.charAt(again), entries.get(again));
    }
    add(FUNCTION, Cut.orElse(check(), "null"));
  }

  private void add(char kind, String entry) {
    kinds.append(kind);
    entries.add(entry);
  }

  private String classes() {
    return world.types.stream()
        .filter(type -> type.visibleTo(here))
        .map(type -> " + " + type.reference() + ".class")
        .collect(Collectors.joining());
  }

  private void plain() {
    if (plain.isEmpty() || choice.percent(40)) {
      return;
    }
    String one = choice.of(plain).reference();
    if (choice.percent(70)) {
      add(PLAIN, Cut.orElse(one, "null"));
      return;
    }
    String other = choice.of(choice.of(plain).reference(), choice.of(entries));
    String bundle =
        choice.of(
            "new Object[] {#, #}",
            "new ArrayList<Object>(Arrays.<Object>asList(#, #))",
            "H.<String, Object>two(new HashMap<String, Object>(), \"b\", #, \"a\", #)");
    String filled =
        bundle.replaceFirst("#", one).replace("#", java.util.regex.Matcher.quoteReplacement(other));
    add(PLAIN, Cut.orElse(filled, "null"));
  }

  private void function(StringBuilder text) {
    String name = world.name("function");
    String variable = world.name("e");
    String parameters =
        shared.stream()
            .map(v -> v.flavor().type() + " " + v.reference())
            .collect(Collectors.joining(", "));
    String arguments = shared.stream().map(Variable::reference).collect(Collectors.joining(", "));
    text.append("Object ").append(variable).append(" = ");
    text.append(
        Cut.orElse(
            "H.<Object>or((Supplier<Object>) () -> " + name + "(" + arguments + "), null)",
            "null"));
    text.append(";\n");
    functions.append(
        Cut.orNothing("static Object " + name + "(" + parameters + ") " + making() + "\n"));
    add(FUNCTION, variable);
  }

  private Context context() {
    Context context = Context.of(world, here, Context.ENTRY).with(shared);
    return isApart ? context.asLaunching() : context;
  }

  private String making() {
    Statements statements = new Statements(context(), world.name("out"));
    for (int i = choice.below(2); i > 0; i--) {
      statements.local(world.size.depth);
    }
    Context context = statements.context();
    FunctionKind kind = choice.of(FunctionKind.values());
    String made =
        choice.percent(60)
            ? Cut.orElse(Lambdas.block(context, kind, world.size.depth + 2), Lambdas.plain(kind))
            : Functions.fresh(context, kind, Context.ENTRY, world.size.depth + 1);
    return "{ " + statements.text() + "return " + made + "; }";
  }

  /** A function that is given all that the stream gave. */
  private String check() {
    Context context = context().asCalled();
    StringBuilder asked = new StringBuilder("Alias.of(given, 0");
    for (Variable variable : shared) {
      asked.append(", ").append(variable.reference());
    }
    for (int i = 0; i < entries.size(); i++) {
      String entry = entries.get(i);
      for (Variable variable : plain) {
        if (entry.contains(variable.reference()) && Cut.isOrElse(entry, variable.reference())) {
          String read = "((" + variable.flavor().type() + ") given[" + i + "])";
          context = context.with(Variable.local(read, variable.flavor()));
        }
      }
    }
    String body = Bodies.block(context, Scalar.STRING, world.size.depth + 1);
    int last = entries.size() - 1;
    String same = " + (given[" + choice.below(last + 1) + "] == given[" + last + "])";
    return "(Check) given -> "
        + asked
        + ")"
        + same
        + " + ((Supplier<String>) () -> "
        + body
        + ").get()";
  }
}
