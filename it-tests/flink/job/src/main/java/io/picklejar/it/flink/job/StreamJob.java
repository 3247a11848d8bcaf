package io.picklejar.it.flink.job;

import java.util.List;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Runs all parts as one job. Takes the file for its report, then {@code local}, {@code submitted}
 * or host and port of a JobManager and the jars that Flink is to bring to workers.
 */
public final class StreamJob {

  private StreamJob() {}

  /** Runs the job. */
  public static void main(String[] args) throws Exception {
    List<Part> parts =
        List.of(
            new Functions(),
            new Keyed(),
            new Elements(),
            new Windowed(),
            new Split(),
            new Origin());
    parts.forEach(Part::prepare);
    StreamExecutionEnvironment flink = Where.of(List.of(args).subList(1, args.length));
    DataStream<String> all = null;
    for (Part part : parts) {
      DataStream<String> lines = part.lines(flink).map(named(part));
      all = all == null ? lines : all.union(lines);
    }
    all.keyBy(line -> 0).process(new WriteFn(args[0])).setParallelism(1);
    flink.execute("parts");
  }

  /** {@return a function that says of which part a line is} Captures what is not serializable. */
  private static MapFunction<String, String> named(Part part) {
    Label label = new Label(part.getClass().getSimpleName() + ": ");
    return line -> label.on(line);
  }
}
