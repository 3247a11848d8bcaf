package io.picklejar.it.beam.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

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
    Table before = Table.read(plain.folder().resolve(FlightJob.SHIPMENTS));
    Table after = Table.read(shipped.folder().resolve(FlightJob.SHIPMENTS));
    Table statics = Table.read(surveyed.folder().resolve("statics.tsv"));
    out.println("What went to the worker, in bytes as Beam writes functions");
    row("function", "plain Java", "with Picklejar");
    for (Map.Entry<String, Long> function : after.rows().entrySet()) {
      row(
          shortened(function.getKey()),
          before.rows().getOrDefault(function.getKey(), -1L),
          function.getValue());
    }
    row("all functions", before.sum(), after.sum());
    out.println("\nWhat would have been sent");
    row("all statics of the example", statics.rows().size() + " fields", statics.sum());
    out.println("  (by Java serialization, which fails for " + statics.negative() + " of them)");
    row("a fat jar", "", installation.fatBytes());
  }

  private void row(String name, Object first, Object second) {
    out.printf("  %-44s %14s %14s%n", name, number(first), number(second));
  }

  private static String number(Object value) {
    return value instanceof Long ? "%,d".formatted((Long) value) : String.valueOf(value);
  }

  private static String shortened(String transform) {
    return transform.replaceAll("/(Par(Multi)?Do\\(\\w+\\)|Map|FlatMap|AddKeys)", "");
  }
}
