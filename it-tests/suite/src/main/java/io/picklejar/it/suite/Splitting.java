package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.range.OffsetRange;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.splittabledofn.OffsetRangeTracker;
import org.apache.beam.sdk.transforms.splittabledofn.RestrictionTracker;
import org.apache.beam.sdk.values.PCollection;

/** A splittable DoFn with a tracker of its own; ranges, splits and lines come from globals. */
final class Splitting implements Case {

  private static int length;
  private static int step;
  private static String mark = "none";

  @Override
  public void prepare() {
    length = 4;
    step = 2;
    mark = "at";
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline.apply("Splitting", Create.of("p", "q")).apply(ParDo.of(new RangeFn()));
  }

  @Override
  public List<String> expected() {
    return List.of("p at 0", "p at 1", "p at 2", "p at 3", "q at 0", "q at 1", "q at 2", "q at 3");
  }

  private static final class Tracker extends OffsetRangeTracker {
    Tracker(OffsetRange range) {
      super(range);
    }

    @Override
    public boolean tryClaim(Long position) {
      return position < length && super.tryClaim(position);
    }
  }

  @DoFn.BoundedPerElement
  private static final class RangeFn extends DoFn<String, String> {
    @GetInitialRestriction
    public OffsetRange range() {
      return new OffsetRange(0, length);
    }

    @SplitRestriction
    public void split(@Restriction OffsetRange range, OutputReceiver<OffsetRange> out) {
      for (long from = range.getFrom(); from < range.getTo(); from += step) {
        out.output(new OffsetRange(from, Math.min(from + step, range.getTo())));
      }
    }

    @NewTracker
    public RestrictionTracker<OffsetRange, Long> tracker(@Restriction OffsetRange range) {
      return new Tracker(range);
    }

    @ProcessElement
    public void process(
        @Element String name,
        RestrictionTracker<OffsetRange, Long> tracker,
        OutputReceiver<String> out) {
      long position = tracker.currentRestriction().getFrom();
      while (tracker.tryClaim(position)) {
        out.output(name + " " + mark + " " + position++);
      }
    }
  }
}
