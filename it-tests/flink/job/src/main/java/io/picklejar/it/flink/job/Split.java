package io.picklejar.it.flink.job;

import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.streaming.api.functions.co.CoMapFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Side outputs, two inputs and broadcast state. */
final class Split implements Part {

  private static final OutputTag<String> LARGE = new OutputTag<>("large") {};
  private static final MapStateDescriptor<String, Integer> RULES =
      new MapStateDescriptor<>("rules", Types.STRING, Types.INT);
  private static int limit = Integer.MAX_VALUE;
  private static String suffix = "";

  @Override
  public void prepare() {
    limit = 10;
    suffix = "!";
  }

  @Override
  public DataStream<String> lines(StreamExecutionEnvironment flink) {
    SingleOutputStreamOperator<String> small = flink.fromData(5, 50).process(new LimitFn());
    DataStream<String> both = small.connect(flink.fromData(1L, 2L)).map(new BothFn());
    DataStream<String> ruled =
        flink
            .fromData("p", "q")
            .keyBy(key -> key + suffix)
            .connect(flink.fromData(3).broadcast(RULES))
            .process(new RuleFn());
    return both.union(small.getSideOutput(LARGE), ruled);
  }

  private static final class LimitFn extends ProcessFunction<Integer, String> {
    @Override
    public void processElement(Integer number, Context context, Collector<String> out) {
      if (number > limit) {
        context.output(LARGE, "large " + number + suffix);
      } else {
        out.collect("small " + number + suffix);
      }
    }
  }

  private static final class BothFn implements CoMapFunction<String, Long, String> {
    @Override
    public String map1(String line) {
      return "first " + line;
    }

    @Override
    public String map2(Long number) {
      return "second " + number * limit;
    }
  }

  private static final class RuleFn
      extends KeyedBroadcastProcessFunction<String, String, Integer, String> {
    @Override
    public void processElement(String key, ReadOnlyContext context, Collector<String> out) {
      out.collect("key " + context.getCurrentKey());
    }

    @Override
    public void processBroadcastElement(Integer rule, Context context, Collector<String> out)
        throws Exception {
      context.getBroadcastState(RULES).put(suffix, rule * limit);
      if (getRuntimeContext().getTaskInfo().getIndexOfThisSubtask() == 0) {
        out.collect("rule " + context.getBroadcastState(RULES).get("!"));
      }
    }
  }
}
