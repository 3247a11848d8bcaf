package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.schemas.JavaFieldSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.transforms.Filter;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/** A class with a schema, for which Beam generates code, and access to single fields. */
final class Schemas implements Case {

  private static int tax;
  private static int least;

  @Override
  public void prepare() {
    tax = 19;
    least = 15;
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline
        .apply("Schemas", Create.of("tea", "coffee", "milk"))
        .apply("Make", MapElements.into(TypeDescriptor.of(Good.class)).via(Schemas::good))
        .apply(
            "Dear", Filter.<Good>create().whereFieldName("price", (Integer price) -> price > least))
        .apply("Access", ParDo.of(new TaxFn()));
  }

  private static Good good(String name) {
    Good good = new Good();
    good.name = name;
    good.price = name.length() * 5;
    return good;
  }

  @Override
  public List<String> expected() {
    return List.of("coffee 49", "milk 39");
  }

  /** A user's element class. */
  @DefaultSchema(JavaFieldSchema.class)
  public static final class Good {
    public String name = "";
    public int price;
  }

  private static final class TaxFn extends DoFn<Good, String> {
    @ProcessElement
    public void process(
        @FieldAccess("name") String name,
        @FieldAccess("price") int price,
        OutputReceiver<String> out) {
      out.output(name + " " + (price + tax));
    }
  }
}
