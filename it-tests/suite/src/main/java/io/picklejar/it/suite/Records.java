package io.picklejar.it.suite;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Two DoFns that exchange records and enum constants, over a shuffle. */
final class Records implements Case {

  private static Map<Kind, String> labels = Map.of();

  @Override
  public void prepare() {
    labels = Map.of(Kind.LOW, "cheap", Kind.HIGH, "dear");
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline
        .apply("Records", Create.of(1, 9))
        .apply("Wrap", MapElements.into(TypeDescriptor.of(Price.class)).via(Price::of))
        .apply("Shuffle", Reshuffle.viaRandomKey())
        .apply("Unwrap", ParDo.of(new LabelFn()));
  }

  @Override
  public List<String> expected() {
    return List.of("cheap 1", "dear 9");
  }

  enum Kind {
    LOW,
    HIGH
  }

  record Price(int amount, Kind kind) implements Serializable {
    static Price of(int amount) {
      return new Price(amount, amount > 5 ? Kind.HIGH : Kind.LOW);
    }
  }

  private static final class LabelFn extends DoFn<Price, String> {
    @ProcessElement
    public void process(@Element Price price, OutputReceiver<String> out) {
      out.output(labels.get(price.kind()) + " " + price.amount());
    }
  }
}
