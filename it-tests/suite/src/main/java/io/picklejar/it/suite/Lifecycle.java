package io.picklejar.it.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollection;

/** A DoFn whose every method reads a global. */
final class Lifecycle implements Case {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static String setup = "none";
  private static String bundle = "none";
  private static int times;

  @Override
  public void prepare() {
    NAMES.putAll(Map.of("a", "apple", "b", "bread"));
    setup = "set up";
    bundle = "in a bundle";
    times = 2;
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline.apply("Lifecycle", Create.of("a", "b")).apply(ParDo.of(new NameFn()));
  }

  @Override
  public List<String> expected() {
    return List.of("apple set up in a bundle 2", "bread set up in a bundle 2");
  }

  private static final class NameFn extends DoFn<String, String> {
    private transient String atSetup;
    private transient String atStart;
    private transient List<String> lines;

    @Setup
    public void setUp() {
      atSetup = setup;
    }

    @StartBundle
    public void start() {
      atStart = bundle;
      lines = new ArrayList<>();
    }

    @ProcessElement
    public void process(@Element String code, BoundedWindow window) {
      lines.add(NAMES.get(code) + " " + atSetup + " " + atStart);
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      for (String line : lines) {
        context.output(
            line + " " + times, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      }
    }

    @Teardown
    public void tearDown() {
      if (times != 2) {
        throw new IllegalStateException("times is " + times);
      }
    }
  }
}
