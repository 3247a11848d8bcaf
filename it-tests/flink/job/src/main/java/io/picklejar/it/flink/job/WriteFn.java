package io.picklejar.it.flink.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Writes all lines into one file, sorted, when the last one has come. */
final class WriteFn extends KeyedProcessFunction<Integer, String, Void> {

  private final String file;
  private transient ListState<String> lines;

  WriteFn(String file) {
    this.file = file;
  }

  @Override
  public void open(OpenContext context) {
    lines = getRuntimeContext().getListState(new ListStateDescriptor<>("lines", String.class));
  }

  @Override
  public void processElement(String line, Context context, Collector<Void> out) throws Exception {
    lines.add(line);
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Void> out) throws Exception {
    List<String> all = new ArrayList<>();
    lines.get().forEach(all::add);
    all.sort(null);
    Files.write(Path.of(file), all);
  }
}
