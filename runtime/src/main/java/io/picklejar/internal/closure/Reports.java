package io.picklejar.internal.closure;

import io.picklejar.internal.reach.Reached;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.reach.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the report of a closure from the result of the analysis. */
final class Reports {

  private Reports() {}

  static Report of(Reached reached, Map<StaticField, Step> skipped) {
    Map<StaticField, Step> statics = new LinkedHashMap<>(reached.statics());
    statics.keySet().removeAll(skipped.keySet());
    return new Report(
        items(statics, "static-value"),
        reached.loadable().entrySet().stream().map(entry -> classItem(entry, reached)).toList(),
        resources(reached),
        items(reached.left(), "worker's initializer"),
        items(reached.written(), "written"),
        items(reached.missing(), "missing"),
        items(skipped, "can't travel"),
        List.copyOf(reached.unknownBootstraps()));
  }

  /** Their names have slashes. */
  private static List<Report.Item> resources(Reached reached) {
    return reached.resources().entrySet().stream()
        .map(entry -> new Report.Item(entry.getKey(), "resource", entry.getValue().path()))
        .toList();
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
