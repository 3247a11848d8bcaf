package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.WithTimestamps;
import org.apache.beam.sdk.transforms.windowing.IntervalWindow;
import org.apache.beam.sdk.transforms.windowing.PartitioningWindowFn;
import org.apache.beam.sdk.transforms.windowing.Window;
import org.apache.beam.sdk.transforms.windowing.WindowFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.joda.time.Duration;
import org.joda.time.Instant;

/** Windows of a user's own kind, whose size is a global. */
final class Windows implements Case {

  private static long size = 1;

  @Override
  public void prepare() {
    size = 10;
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline
        .apply("Windows", Create.of(1, 2, 11, 12, 13))
        .apply("Times", WithTimestamps.of(number -> new Instant((long) number)))
        .apply("Into", Window.<Integer>into(new SizedFn()))
        .apply(
            "Same",
            MapElements.into(TypeDescriptors.strings()).via(number -> "of " + number / size))
        .apply("Count", Count.perElement())
        .apply("Text", MapElements.into(TypeDescriptors.strings()).via(Windows::text));
  }

  private static String text(KV<String, Long> count) {
    return count.getKey() + ": " + count.getValue();
  }

  @Override
  public List<String> expected() {
    return List.of("of 0: 2", "of 1: 3");
  }

  private static final class SizedFn extends PartitioningWindowFn<Integer, IntervalWindow> {
    @Override
    public IntervalWindow assignWindow(Instant time) {
      long start = time.getMillis() - time.getMillis() % size;
      return new IntervalWindow(new Instant(start), Duration.millis(size));
    }

    @Override
    public boolean isCompatible(WindowFn<?, ?> other) {
      return other instanceof SizedFn;
    }

    @Override
    public Coder<IntervalWindow> windowCoder() {
      return IntervalWindow.getCoder();
    }
  }
}
