package io.picklejar.it.flink.job;

import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where jobs run. */
final class Where {

  private static final int PARALLELISM = 2;

  private Where() {}

  /**
   * {@return what to run jobs with}
   *
   * @param where {@code local}; or {@code submitted}, when Flink's client says where; or the
   *     address of a JobManager and the jars to bring to workers
   */
  static StreamExecutionEnvironment of(List<String> where) {
    StreamExecutionEnvironment flink = environment(where);
    flink.setParallelism(PARALLELISM);
    return flink;
  }

  private static StreamExecutionEnvironment environment(List<String> where) {
    if (where.equals(List.of("local"))) {
      return StreamExecutionEnvironment.createLocalEnvironment(PARALLELISM);
    }
    if (where.equals(List.of("submitted"))) {
      return StreamExecutionEnvironment.getExecutionEnvironment();
    }
    String[] address = where.get(0).split(":", 2);
    String[] jars = where.subList(1, where.size()).toArray(String[]::new);
    return StreamExecutionEnvironment.createRemoteEnvironment(
        address[0], Integer.parseInt(address[1]), jars);
  }
}
