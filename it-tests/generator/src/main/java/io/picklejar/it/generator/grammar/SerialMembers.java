package io.picklejar.it.generator.grammar;

import io.picklejar.it.generator.source.Cut;
import java.util.stream.Collectors;

/** The methods by which a class takes part in Java serialization. */
final class SerialMembers {

  private SerialMembers() {}

  static void write(TypePlan plan, StringBuilder text) {
    String members =
        switch (plan.serialForm) {
          case NONE -> "";
          case HOOKS -> hooks();
          case RESOLVE -> "private Object readResolve() { return " + copy(plan, "this") + "; }\n";
          case REPLACE -> replace(plan);
          case EXTERNAL -> external(plan);
        };
    text.append(plan.serialForm == SerialForm.EXTERNAL ? members : Cut.orNothing(members));
  }

  private static String copy(TypePlan plan, String from) {
    String fields =
        plan.allFields().stream()
            .map(field -> from + "." + field.name())
            .collect(Collectors.joining(", "));
    return "new " + plan.reference() + "(" + fields + ")";
  }

  private static String hooks() {
    return "private transient String cached;\n"
        + "private void writeObject(ObjectOutputStream out) throws IOException {"
        + " out.defaultWriteObject(); out.writeInt(7); out.writeObject(\"hook\"); }\n"
        + "private void readObject(ObjectInputStream in) throws IOException,"
        + " ClassNotFoundException { in.defaultReadObject();"
        + " cached = in.readInt() + (String) in.readObject(); }\n";
  }

  private static String replace(TypePlan plan) {
    String components =
        plan.allFields().stream()
            .map(field -> field.flavor().type() + " " + field.name())
            .collect(Collectors.joining(", "));
    String fields =
        plan.allFields().stream().map(TypePlan.Field::name).collect(Collectors.joining(", "));
    return "private Object writeReplace() { return new Form("
        + fields
        + "); }\nprivate record Form("
        + components
        + ") implements Serializable { private Object readResolve() { return "
        + copy(plan, "this")
        + "; } }\n";
  }

  private static String external(TypePlan plan) {
    String written =
        plan.allFields().stream()
            .map(field -> "out.writeObject(" + field.name() + "); ")
            .collect(Collectors.joining());
    String read =
        plan.allFields().stream()
            .map(field -> field.name() + " = (" + field.flavor().boxed() + ") in.readObject(); ")
            .collect(Collectors.joining());
    return "@Override public void writeExternal(ObjectOutput out) throws IOException { "
        + written
        + "}\n@Override public void readExternal(ObjectInput in) throws IOException,"
        + " ClassNotFoundException { "
        + read
        + "}\n";
  }
}
