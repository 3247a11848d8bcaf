package io.picklejar.examples;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Makes the lines of one section of the report, the longest delays first. */
final class WorstFirst extends DoFn<KV<String, Iterable<KV<String, Delays>>>, KV<String, String>> {

  private static final long serialVersionUID = 1;

  private static final Comparator<KV<String, Delays>> ORDER =
      Comparator.<KV<String, Delays>>comparingLong(line -> line.getValue().minutes())
          .reversed()
          .thenComparing(KV::getKey);

  private final int most;

  /**
   * Makes sections of limited length.
   *
   * @param most the number of lines to keep of each section
   */
  WorstFirst(int most) {
    this.most = most;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<KV<String, Delays>>> section,
      OutputReceiver<KV<String, String>> out) {
    List<String> lines =
        StreamSupport.stream(section.getValue().spliterator(), false)
            .sorted(ORDER)
            .limit(most)
            .map(WorstFirst::line)
            .toList();
    out.output(KV.of(section.getKey(), String.join("\n", lines)));
  }

  private static String line(KV<String, Delays> sum) {
    Delays delays = sum.getValue();
    return "%-24s %6d delayed %8d min, longest %5d min"
        .formatted(sum.getKey(), delays.flights(), delays.minutes(), delays.longest());
  }
}
