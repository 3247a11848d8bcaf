package io.picklejar.it.flink.job;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** State of a user's type, timers, and keys of a user's type. */
final class Keyed implements Part {

  private static int bonus;
  private static String unit = "none";

  @Override
  public void prepare() {
    bonus = 7;
    unit = "points";
  }

  @Override
  public DataStream<String> lines(StreamExecutionEnvironment flink) {
    return flink
        .fromData("x:1", "x:2", "y:5")
        .keyBy(line -> new Team(line.substring(0, 1), unit))
        .process(new SumFn());
  }

  /** A key: its hash is computed on several JVMs. */
  public record Team(String name, String unit) {}

  /** Not a bean, so that Flink leaves it to Kryo. */
  static final class Score {
    private final int sum;
    private final int count;

    Score(int sum, int count) {
      this.sum = sum;
      this.count = count;
    }

    Score and(int points) {
      return new Score(sum + points, count + 1);
    }
  }

  private static final class SumFn extends KeyedProcessFunction<Team, String, String> {
    private transient ValueState<Score> score;
    private transient MapState<String, Integer> seen;

    @Override
    public void open(OpenContext context) {
      score = getRuntimeContext().getState(new ValueStateDescriptor<>("score", Score.class));
      seen =
          getRuntimeContext()
              .getMapState(new MapStateDescriptor<>("seen", Types.STRING, Types.INT));
    }

    @Override
    public void processElement(String line, Context context, Collector<String> out)
        throws Exception {
      Score before = score.value() == null ? new Score(0, 0) : score.value();
      score.update(before.and(Integer.parseInt(line.substring(2)) + bonus));
      seen.put(line, bonus);
      context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
      Score all = score.value();
      int entries = 0;
      for (String key : seen.keys()) {
        entries += seen.get(key) == bonus ? 1 : 100;
      }
      out.collect(context.getCurrentKey() + " " + all.sum + " " + all.count + " " + entries);
    }
  }
}
