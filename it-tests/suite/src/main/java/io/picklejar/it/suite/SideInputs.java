package io.picklejar.it.suite;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;

/** A side input made by a lambda, with globals on both ways; the view itself is a global too. */
final class SideInputs implements Case {

  private static Map<String, Integer> rates = Map.of();
  private static PCollectionView<Map<String, Integer>> view;

  @Override
  public void prepare() {
    rates = Map.of("eur", 11, "usd", 10);
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    view =
        pipeline
            .apply("Currencies", Create.of("eur", "usd"))
            .apply(
                "Rates",
                MapElements.into(
                        TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.integers()))
                    .via(currency -> KV.of(currency, rates.get(currency) * 10)))
            .apply("View", View.asMap());
    return pipeline
        .apply("SideInputs", Create.of("eur", "usd"))
        .apply(
            ParDo.of(
                    new DoFn<String, String>() {
                      @ProcessElement
                      public void process(ProcessContext c) {
                        int rate = c.sideInput(view).get(c.element());
                        c.output(c.element() + " " + rate + " " + rates.get(c.element()));
                      }
                    })
                .withSideInputs(view));
  }

  @Override
  public List<String> expected() {
    return List.of("eur 110 11", "usd 100 10");
  }
}
