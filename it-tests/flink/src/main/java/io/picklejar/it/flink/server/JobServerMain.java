package io.picklejar.it.flink.server;

import org.apache.beam.runners.flink.FlinkJobServerDriver;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Beam's own {@code main} but for Google's file system, which nothing here needs. */
public final class JobServerMain {

  private JobServerMain() {}

  /** Takes the arguments of {@link FlinkJobServerDriver}. */
  public static void main(String[] args) {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    FlinkJobServerDriver.fromParams(args).run();
  }
}
