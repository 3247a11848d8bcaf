package io.picklejar.it.flink.job;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.Partitioner;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Lambdas, method references, anonymous and rich functions. */
final class Functions implements Part {

  private static Map<String, String> names;
  private static final Map<String, Integer> PRICES = new HashMap<>();
  private static int factor = 1;

  private String mark = "-";
  private final Object unserializable = new Object();

  @Override
  public void prepare() {
    names = new HashMap<>(Map.of("a", "apple", "b", "bread", "c", "cheese"));
    PRICES.putAll(Map.of("a", 3, "b", 5, "c", 11));
    factor = 10;
    mark = "+" + unserializable.equals(this);
  }

  @Override
  public DataStream<String> lines(StreamExecutionEnvironment flink) {
    DataStream<String> lambdas =
        flink
            .fromData("a", "b", "c", "d")
            .filter(PRICES::containsKey)
            .partitionCustom(new ByPrice(), code -> code)
            .map(code -> names.get(code) + " " + PRICES.get(code) * factor)
            .returns(Types.STRING);
    DataStream<String> anonymous =
        flink
            .fromData("a", "c")
            .map(
                new MapFunction<String, String>() {
                  @Override
                  public String map(String code) {
                    return mark + names.get(code);
                  }
                });
    DataStream<String> words =
        flink
            .fromData("a b", "c")
            .<String>flatMap((line, out) -> Arrays.stream(line.split(" ")).forEach(out::collect))
            .returns(Types.STRING)
            .map(new Opened());
    return lambdas.union(anonymous, words);
  }

  /** Reads globals when it is opened. */
  private static final class Opened extends RichMapFunction<String, String> {
    private transient Map<String, String> opened;

    @Override
    public void open(OpenContext context) {
      opened = new HashMap<>(names);
    }

    @Override
    public String map(String code) {
      return "opened " + opened.get(code);
    }
  }

  private static final class ByPrice implements Partitioner<String> {
    @Override
    public int partition(String code, int partitions) {
      return PRICES.get(code) % partitions;
    }
  }
}
