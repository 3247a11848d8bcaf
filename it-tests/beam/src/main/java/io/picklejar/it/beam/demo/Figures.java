package io.picklejar.it.beam.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;

/** Prints what was sent to the workers, and what would have been by other means. */
final class Figures {

  private final Installation installation;
  private final PrintStream out;

  Figures(Installation installation, PrintStream out) {
    this.installation = installation;
    this.out = out;
  }

  /**
   * Prints the comparison.
   *
   * @param surveyed the run whose statics have been measured
   * @param plain the run by plain Java serialization
   * @param shipped the run with the agent
   */
  void print(FlightJob.Result surveyed, FlightJob.Result plain, FlightJob.Result shipped)
      throws IOException {
    functions(plain.table("functions.tsv"), shipped.table("functions.tsv"));
    Table contents = shipped.table("contents.tsv");
    items("Statics that functions read, by bytes before compression", contents.distinct("static"));
    items("Classes that the worker lacked, by bytes", contents.distinct("class"));
    others(surveyed.table("statics.tsv"), shipped.table("functions.tsv"));
  }

  private void functions(Table before, Table after) {
    out.println("What went to the worker, in bytes as Beam writes functions");
    row("function", "plain Java", "with Picklejar");
    for (Table.Row function : after.rows()) {
      row(shortened(function.name()), before.number(function.name()), function.number());
    }
    row("all functions", before.sum(), after.sum());
  }

  private void items(String title, Table items) {
    out.println("\n" + title);
    items.rows().stream()
        .sorted(Comparator.comparingLong(Table.Row::number).reversed())
        .forEach(item -> row(item.name(), "", item.number()));
  }

  private void others(Table statics, Table functions) {
    out.println("\nWhat would have been sent instead");
    row("these functions", "", functions.sum());
    row("all statics of the example", statics.rows().size() + " fields", statics.sum());
    out.println(
        "    (Java serialization writes them, but for " + statics.negative() + " that it can't)");
    row("a fat jar", "", installation.fatBytes());
  }

  private void row(String name, Object first, Object second) {
    out.printf("  %-48s %12s %14s%n", name, text(first), text(second));
  }

  private static String text(Object value) {
    return value instanceof Long ? "%,d".formatted((Long) value) : String.valueOf(value);
  }

  private static String shortened(String transform) {
    return transform.replaceAll("/(Par(Multi)?Do\\(\\w+\\)|Map|FlatMap|AddKeys)", "");
  }
}
