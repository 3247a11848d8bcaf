package io.picklejar.it.flink.job;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A part of a job, with globals of its own. */
interface Part {

  /** Sets the part's globals, as a program's {@code main} would. */
  void prepare();

  /** {@return the lines that the functions give, added to the job} */
  DataStream<String> lines(StreamExecutionEnvironment flink);
}
