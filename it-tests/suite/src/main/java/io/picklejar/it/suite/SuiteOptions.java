package io.picklejar.it.suite;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation;
import org.apache.beam.sdk.options.ValueProvider;

/** The options of {@link Suite}, beside those of the runner. */
public interface SuiteOptions extends PipelineOptions {

  @Validation.Required
  String getOutput();

  void setOutput(String folder);

  @Default.String("")
  String getOnly();

  void setOnly(String names);

  @Default.String("hello")
  String getGreeting();

  void setGreeting(String greeting);

  @Default.String("late")
  ValueProvider<String> getLate();

  void setLate(ValueProvider<String> late);
}
