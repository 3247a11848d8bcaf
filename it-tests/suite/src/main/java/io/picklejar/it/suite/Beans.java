package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.schemas.JavaBeanSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.transforms.Convert;
import org.apache.beam.sdk.schemas.transforms.Group;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Beans with a schema, to rows and back, grouped by a field. */
final class Beans implements Case {

  private static int rate;
  private static String currency = "none";

  @Override
  public void prepare() {
    rate = 3;
    currency = "eur";
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline
        .apply("Beans", Create.of("tea", "coffee", "milk"))
        .apply("Make", MapElements.into(TypeDescriptor.of(Sale.class)).via(Beans::sale))
        .apply(
            "Sums",
            Group.<Sale>byFieldNames("kind").aggregateField("price", Sum.ofIntegers(), "price"))
        .apply(
            "Flat",
            MapElements.into(TypeDescriptor.of(Sale.class))
                .via(
                    (Row row) ->
                        new Sale(
                            row.getRow("key").getString("kind"),
                            row.getRow("value").getInt32("price"))))
        .apply("Rows", Convert.toRows())
        .apply("Back", Convert.fromRows(Sale.class))
        .apply(
            "Text",
            MapElements.into(TypeDescriptors.strings())
                .via(sale -> sale.getKind() + " " + sale.getPrice() + " " + currency));
  }

  private static Sale sale(String name) {
    return new Sale(name.length() > rate ? "long" : "short", name.length() * rate);
  }

  @Override
  public List<String> expected() {
    return List.of("long 30 eur", "short 9 eur");
  }

  /** A bean, for which Beam generates code that calls its accessors. */
  @DefaultSchema(JavaBeanSchema.class)
  public static final class Sale {
    private String kind = "";
    private int price;

    /** Beam fills in what it has made. */
    public Sale() {}

    Sale(String kind, int price) {
      this.kind = kind;
      this.price = price;
    }

    public String getKind() {
      return kind;
    }

    public void setKind(String kind) {
      this.kind = kind;
    }

    public int getPrice() {
      return price;
    }

    public void setPrice(int price) {
      this.price = price;
    }
  }
}
