package io.picklejar.it.generator.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * The main class of a program whose functions share objects: it makes streams of functions and,
 * beside these, of plain objects.
 */
final class SharingEntry {
  private final World world;
  private final Choice choice;
  private final TypePlan here;

  SharingEntry(World world) {
    this.world = world;
    this.choice = world.choice;
    this.here = new TypePlan(TypePlan.Kind.UTILITY, "Main", 99);
  }

  String declaration() {
    int number = choice.percent(45) ? 1 : choice.between(2, 3);
    // What functions of several streams capture is apart from statics, and so are plain objects.
    boolean isApart = number > 1 || choice.percent(60);
    List<String> names = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < number; i++) {
      SharingStream stream = new SharingStream(world, here, isApart, number == 1);
      String name = world.name("stream");
      methods.append("static Object[] ").append(name).append("() ").append(stream.body());
      methods.append(stream.functions());
      names.add(name + "()");
      kinds.add(stream.kinds());
    }
    return "public final class Main {\npublic static final String READ = \""
        + read(number)
        + "\";\npublic static final String KINDS = \""
        + String.join(",", kinds)
        + "\";\npublic static Object[][] streams() {\n"
        + preparation()
        + "return new Object[][] {"
        + String.join(", ", names)
        + "};\n}\n"
        + methods
        + "}\n";
  }

  private String read(int streams) {
    if (world.late) {
      return "late";
    }
    return streams == 1
        ? choice.of("order", "order", "twice")
        : choice.of("order", "reverse", "twice");
  }

  /** Has statics share objects. */
  private String preparation() {
    Context context = Context.of(world, here, Context.ENTRY).asPreparation();
    Statements statements = new Statements(context, world.name("out"));
    for (int i = choice.below(3); i > 0; i--) {
      statements.local(world.size.depth);
    }
    StringBuilder text = new StringBuilder(statements.text());
    for (int i = choice.below(world.size.functions + 3); i > 0; i--) {
      text.append(Statements.changing(statements.context(), 2));
    }
    return text.toString();
  }
}
