package acme.beam;

import io.picklejar.it.harness.Exchange;
import java.util.List;
import java.util.function.Supplier;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.RowCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.ValueProvider;
import org.apache.beam.sdk.options.ValueProvider.NestedValueProvider;
import org.apache.beam.sdk.options.ValueProvider.StaticValueProvider;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.windowing.FixedWindows;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.transforms.windowing.IntervalWindow;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TimestampedValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.joda.time.Duration;
import org.joda.time.Instant;

/** Beam's own values. */
public class Main {
  /** What a user adds. */
  public interface Options extends PipelineOptions {
    @Default.Integer(3)
    int getCopies();

    void setCopies(int copies);

    ValueProvider<String> getTopic();

    void setTopic(ValueProvider<String> topic);
  }

  static TupleTag<String> tag;
  static TupleTag<Integer> typed;
  static TupleTagList tags;
  static PCollectionView<List<String>> view;
  static Coder<KV<String, List<Integer>>> coder;
  static Schema schema;
  static Row row;
  static RowCoder rowCoder;
  static Options options;
  static ValueProvider<String> given;
  static ValueProvider<Integer> nested;
  static TypeDescriptor<KV<String, Integer>> type;
  static KV<String, Object> pair;
  static FixedWindows windows;
  static IntervalWindow window;
  static Object global;
  static TimestampedValue<String> stamped;

  private static void assign() {
    tag = new TupleTag<>();
    typed = new TupleTag<>("typed") {};
    tags = TupleTagList.of(tag).and(typed);
    Pipeline pipeline = Pipeline.create();
    view = pipeline.apply(Create.of("a", "b")).apply(View.asList());
    coder = KvCoder.of(StringUtf8Coder.of(), ListCoder.of(VarIntCoder.of()));
    Schema inner = Schema.builder().addStringField("name").build();
    schema =
        Schema.builder()
            .addInt32Field("id")
            .addRowField("inner", inner)
            .addArrayField("all", Schema.FieldType.INT64)
            .build();
    row =
        Row.withSchema(schema)
            .addValues(1, Row.withSchema(inner).addValue("n").build(), List.of(2L))
            .build();
    rowCoder = RowCoder.of(schema);
    options =
        PipelineOptionsFactory.fromArgs("--copies=7", "--topic=news", "--tempLocation=/tmp/x")
            .as(Options.class);
    given = StaticValueProvider.of("given");
    int plus = options.getCopies();
    nested = NestedValueProvider.of(given, text -> text.length() + plus);
    type = TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.integers());
    pair = KV.of("key", row);
    windows = FixedWindows.of(Duration.standardMinutes(1));
    window = windows.assignWindow(new Instant(90_000));
    global = GlobalWindow.INSTANCE;
    stamped = TimestampedValue.of("at", new Instant(5));
  }

  private static String coded() {
    try {
      byte[] bytes = CoderUtils.encodeToByteArray(coder, KV.of("k", List.of(1, 2)));
      return CoderUtils.decodeFromByteArray(coder, bytes)
          + " "
          + CoderUtils.encodeToByteArray(rowCoder, row).length;
    } catch (Exception e) {
      return e.toString();
    }
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> tagged =
        () ->
            tags.getAll().contains(tag)
                + " "
                + (tags.get(0) == tag)
                + typed.getId()
                + tags.get(1).equals(typed)
                + typed.getTypeDescriptor();
    String id = tag.getId();
    Supplier<String> ids = () -> tag.getId().equals(id) + "";
    Supplier<String> views =
        () ->
            view.getTagInternal().equals(view.getTagInternal())
                + " "
                + view.getViewFn().getClass().getSimpleName();
    Supplier<String> coders =
        () ->
            coded()
                + coder.equals(KvCoder.of(StringUtf8Coder.of(), ListCoder.of(VarIntCoder.of())));
    Supplier<String> rows =
        () ->
            row.getInt32("id")
                + " "
                + row.getRow("inner").getString("name")
                + row.getArray("all")
                + (row.getSchema() == schema)
                + schema.equals(row.getSchema())
                + schema.getField("inner").getType().getTypeName()
                + row.equals(row);
    Supplier<String> opts =
        () ->
            options.getCopies()
                + " "
                + options.getTopic().get()
                + options.getTempLocation()
                + (options.as(Options.class).getCopies());
    Supplier<String> provided =
        () ->
            given.get()
                + " "
                + nested.get()
                + nested.isAccessible()
                + options.getTopic().isAccessible();
    Supplier<String> rest =
        () ->
            type
                + " "
                + pair.getKey()
                + (pair.getValue() == row)
                + windows.getSize().getStandardSeconds();
    Supplier<String> times = () -> window + " " + (global == GlobalWindow.INSTANCE);
    Supplier<String> stamps =
        () -> stamped + " " + windows.equals(FixedWindows.of(Duration.standardMinutes(1)));
    Exchange.ship(args, tagged, ids, views, coders, rows, opts, provided, rest, times, stamps);
  }
}
// -> true truetypedtruejava.lang.Integer
// -> true
// -> true IterableBackedListViewFn
// -> KV{k, [1, 2]} 12true
// -> 1 n[2]truetrueROWtrue
// -> 7 news/tmp/x7
// -> given 12truetrue
// -> org.apache.beam.sdk.values.KV<java.lang.String, java.lang.Integer> keytrue60
// -> [1970-01-01T00:01:00.000Z..1970-01-01T00:02:00.000Z) true
// -> TimestampedValue(at, 1970-01-01T00:00:00.005Z) true
