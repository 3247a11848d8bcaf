package io.picklejar.it.beam;

import java.util.List;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsRegistrar;
import org.apache.beam.sdk.runners.PipelineRunnerRegistrar;

/** Tells Beam of {@code --runner=TwoJvmRunner} and its options. */
public final class TwoJvmRegistrar implements PipelineRunnerRegistrar, PipelineOptionsRegistrar {

  @Override
  public Iterable<Class<? extends PipelineRunner<?>>> getPipelineRunners() {
    return List.of(TwoJvmRunner.class);
  }

  @Override
  public Iterable<Class<? extends PipelineOptions>> getPipelineOptions() {
    return List.of(TwoJvmOptions.class);
  }
}
