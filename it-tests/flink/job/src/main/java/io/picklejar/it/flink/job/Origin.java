package io.picklejar.it.flink.job;

import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A user's source, which the JobManager splits. */
final class Origin implements Part {

  private static long shift;
  private static String name = "none";

  @Override
  public void prepare() {
    shift = 40;
    name = "row";
  }

  @Override
  public DataStream<String> lines(StreamExecutionEnvironment flink) {
    return flink
        .fromSource(new ShiftedSource(), WatermarkStrategy.noWatermarks(), "shifted")
        .map(number -> name + " " + number);
  }

  private static final class ShiftedSource extends NumberSequenceSource {
    ShiftedSource() {
      super(1, 3);
    }

    @Override
    protected List<NumberSequenceSplit> splitNumberRange(long from, long to, int splits) {
      return super.splitNumberRange(from + shift, to + shift, splits);
    }
  }
}
