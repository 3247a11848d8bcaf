package io.picklejar;

import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Report;
import io.picklejar.internal.wire.PackedClosure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins a closure's report with the sizes of its parts. */
final class ContentReader {

  private ContentReader() {}

  static ClosureContent read(Closure closure, PackedClosure packed, int bytes) {
    Map<String, Integer> sizes = new HashMap<>();
    packed.classes().forEach(shipped -> sizes.put(shipped.name(), shipped.bytes().length));
    packed
        .groups()
        .forEach(
            group ->
                sizes.put(
                    group.fields().get(0).owner() + "." + group.fields().get(0).name(),
                    group.section().length));
    packed.resources().forEach(resource -> sizes.put(resource.name(), size(resource.contents())));
    Report report = closure.report();
    return new ClosureContent(
        bytes,
        items(report.statics(), sizes),
        items(report.classes(), sizes),
        items(report.resources(), sizes),
        items(report.left(), sizes),
        items(report.written(), sizes),
        items(report.skipped(), sizes),
        items(report.missing(), sizes),
        report.unknownBootstraps());
  }

  private static int size(List<byte[]> contents) {
    return contents.stream().mapToInt(content -> content.length).sum();
  }

  private static List<ClosureContent.Item> items(
      List<Report.Item> items, Map<String, Integer> sizes) {
    return items.stream()
        .map(
            item ->
                new ClosureContent.Item(
                    item.name(), item.tier(), sizes.getOrDefault(item.name(), 0), item.path()))
        .toList();
  }
}
