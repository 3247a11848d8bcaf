package io.picklejar.internal.heap;

/** The kinds of values with a rule of their own, as a table for people. */
final class ValueTable {

  private ValueTable() {}

  /** {@return the table in Markdown} */
  static String markdown() {
    StringBuilder table = new StringBuilder("| Kind | Rule |\n|---|---|\n");
    Specials.all().forEach(kind -> row(table, kind.name(), kind.rule().text));
    RefusedKinds.all()
        .forEach(
            kind -> row(table, kind.type(), "refused: " + kind.reason() + ". " + kind.advice()));
    return table.toString();
  }

  private static void row(StringBuilder table, String kind, String rule) {
    table.append("| `").append(kind).append("` | ").append(rule).append(" |\n");
  }
}
