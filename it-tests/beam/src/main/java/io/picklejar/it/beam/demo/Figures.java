package io.picklejar.it.beam.demo;

import java.io.IOException;
import java.io.PrintStream;

/** Prints what was sent to the workers, and what would have been by other means. */
final class Figures {

  // The cells of contents.tsv; times.tsv has the kind in the same place.
  private static final int KIND = 1;
  private static final int NAME = 2;
  private static final int PATH = 3;

  private static final String PACKAGE = "io.picklejar.examples.";

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
    times(plain.table("times.tsv"), shipped.table("times.tsv"));
    Table contents = shipped.table("contents.tsv");
    out.println("\nStatics that functions read, in bytes before compression, and the path to each");
    items(contents.where(KIND, "static").distinct(NAME), true);
    out.println("\nClasses that the worker lacked, in bytes");
    items(contents.where(KIND, "class").distinct(NAME), false);
    others(surveyed.table("statics.tsv"), shipped.table("functions.tsv"));
  }

  private void functions(Table before, Table after) {
    out.println("What went to the worker, in bytes as Beam writes functions");
    row("function", "plain Java", "with Picklejar");
    for (Table.Row function : after.rows()) {
      String name = function.cell(0);
      row(shortened(name), before.where(0, name).sum(), function.number());
    }
    row("all functions", before.sum(), after.sum());
  }

  private void times(Table plain, Table shipped) {
    out.println(
        "\nTime for all functions in microseconds, each once in JVMs that have just started");
    row("write (launcher)", plain.where(KIND, "write").sum(), shipped.where(KIND, "write").sum());
    row("read (worker)", plain.where(KIND, "read").sum(), shipped.where(KIND, "read").sum());
  }

  private void items(Table items, boolean withPath) {
    for (Table.Row item : items.rows()) {
      row(item.cell(NAME).replace(PACKAGE, ""), "", item.number());
      if (withPath) {
        out.println("      " + item.cell(PATH).replace(PACKAGE, ""));
      }
    }
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
