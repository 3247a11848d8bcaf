package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Several outputs, named by anonymous subclasses of TupleTag that are globals. */
final class Outputs implements Case {

  private static final TupleTag<String> EVEN = new TupleTag<>() {};
  private static final TupleTag<Integer> ODD = new TupleTag<>() {};
  private static String even = "none";

  @Override
  public void prepare() {
    even = "even";
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    PCollectionTuple outputs =
        pipeline
            .apply("Outputs", Create.of(1, 2, 3))
            .apply(ParDo.of(new SplitFn()).withOutputTags(EVEN, TupleTagList.of(ODD)));
    PCollection<String> odd =
        outputs
            .get(ODD)
            .apply("Odd", MapElements.into(TypeDescriptors.strings()).via(x -> "odd " + x));
    return PCollectionList.of(outputs.get(EVEN)).and(odd).apply("Both", Flatten.pCollections());
  }

  @Override
  public List<String> expected() {
    return List.of("even 2", "odd 1", "odd 3");
  }

  private static final class SplitFn extends DoFn<Integer, String> {
    @ProcessElement
    public void process(@Element Integer number, MultiOutputReceiver out) {
      if (number % 2 == 0) {
        out.get(EVEN).output(even + " " + number);
      } else {
        out.get(ODD).output(number);
      }
    }
  }
}
