package io.picklejar.it.flink.job;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Waits on workers for something that happens outside. Takes the file for its report, a folder,
 * what the job is called, what it waits for, and where it runs.
 */
public final class MeetingJob {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static Meeting meeting;
  private static Held held;
  private static int factor = 1;
  private static String me = "nobody";

  private MeetingJob() {}

  /** Runs the job. */
  public static void main(String[] args) throws Exception {
    me = args[2];
    factor = me.length();
    NAMES.putAll(Map.of("a", "apple of " + me, "b", "bread of " + me));
    meeting = new Meeting(Path.of(args[1]));
    held = new Held(me, meeting);
    StreamExecutionEnvironment flink = Where.of(List.of(args).subList(4, args.length));
    DataStream<String> codes = flink.fromData("a", "b", "a");
    waiting(codes, args[3])
        .map(code -> NAMES.get(code) + " x " + factor)
        .keyBy(line -> 0)
        .process(new WriteFn(args[0]))
        .setParallelism(1);
    flink.execute(me);
  }

  private static DataStream<String> waiting(DataStream<String> codes, String what) {
    switch (what) {
      case "death":
        return codes.map(code -> meeting.survive(code, me));
      case "other":
        return codes.map(code -> meeting.meet(code, me));
      case "restore":
        return codes.map(code -> code + held.nothing());
      default:
        throw new IllegalArgumentException(what);
    }
  }
}
