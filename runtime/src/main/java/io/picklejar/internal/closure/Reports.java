package io.picklejar.internal.closure;

import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.reach.Step;
import java.util.List;
import java.util.Map;

/** Makes the report of a closure from the result of the analysis. */
final class Reports {

  private Reports() {}

  static Report of(Reached reached) {
    return new Report(
        items(reached.statics(), "static-value"),
        reached.loadable().entrySet().stream().map(entry -> classItem(entry, reached)).toList(),
        items(reached.left(), "worker's initializer"),
        items(reached.written(), "written"),
        items(reached.missing(), "missing"),
        List.copyOf(reached.unknownBootstraps()));
  }

  private static Report.Item classItem(Map.Entry<String, Step> entry, Reached reached) {
    String tier = reached.executed().containsKey(entry.getKey()) ? "executed" : "loadable";
    return new Report.Item(entry.getKey().replace('/', '.'), tier, entry.getValue().path());
  }

  private static List<Report.Item> items(Map<?, Step> found, String tier) {
    return found.entrySet().stream()
        .map(
            entry ->
                new Report.Item(
                    entry.getKey().toString().replace('/', '.'), tier, entry.getValue().path()))
        .toList();
  }
}
