package io.picklejar.it.flink.job;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.DynamicEventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Windows: timestamps, a gap and an aggregate that depend on globals. */
final class Windowed implements Part {

  private static long unit = 1;
  private static long gap = 1;
  private static int start;

  @Override
  public void prepare() {
    unit = 1000;
    gap = 5000;
    start = 100;
  }

  @Override
  public DataStream<String> lines(StreamExecutionEnvironment flink) {
    return flink
        .fromData(1L, 2L, 20L, 21L, 22L)
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<Long>forBoundedOutOfOrderness(Duration.ofSeconds(30))
                .withTimestampAssigner((number, before) -> number * unit))
        .keyBy(number -> "all")
        .window(DynamicEventTimeSessionWindows.<Long>withDynamicGap(number -> gap))
        .aggregate(new SumFn(), new LineFn());
  }

  private static final class SumFn implements AggregateFunction<Long, Long, Long> {
    @Override
    public Long createAccumulator() {
      return (long) start;
    }

    @Override
    public Long add(Long number, Long sum) {
      return sum + number;
    }

    @Override
    public Long getResult(Long sum) {
      return sum;
    }

    @Override
    public Long merge(Long one, Long other) {
      return one + other - start;
    }
  }

  private static final class LineFn
      extends ProcessWindowFunction<Long, String, String, TimeWindow> {
    @Override
    public void process(String key, Context context, Iterable<Long> sums, Collector<String> out) {
      TimeWindow window = context.window();
      sums.forEach(
          sum -> out.collect(window.getStart() / unit + "-" + window.getEnd() / unit + " " + sum));
    }
  }
}
