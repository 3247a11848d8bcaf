package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** What Java serialization refuses: captured objects, outer instances, transforms' fields. */
final class Captures implements Case {

  private static int base;

  private final Object unserializable = new Object();
  private final String suffix = "!";

  /** Not serializable. */
  private record Scale(int factor) {}

  @Override
  public void prepare() {
    base = 100;
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    Scale scale = new Scale(3);
    if (unserializable.equals(scale)) {
      throw new IllegalStateException();
    }
    return pipeline
        .apply("Captures", Create.of(1, 2))
        .apply(
            "Local",
            MapElements.into(TypeDescriptors.integers()).via(x -> base + x * scale.factor()))
        .apply(
            "Anonymous",
            ParDo.of(
                new DoFn<Integer, Integer>() {
                  @ProcessElement
                  public void process(@Element Integer x, OutputReceiver<Integer> out) {
                    out.output(x + scale.factor() + suffix.length() + base);
                  }
                }))
        .apply("Transform", new Suffixed());
  }

  @Override
  public List<String> expected() {
    return List.of("207!100", "210!100");
  }

  private final class Suffixed extends PTransform<PCollection<Integer>, PCollection<String>> {
    private static final long serialVersionUID = 1;

    @Override
    public PCollection<String> expand(PCollection<Integer> numbers) {
      return numbers.apply(
          MapElements.into(TypeDescriptors.strings()).via(number -> number + suffix + base));
    }
  }
}
