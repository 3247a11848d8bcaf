package io.picklejar.examples;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation;

/** The options of {@link FlightDelays}, beside those of the runner. */
public interface FlightDelaysOptions extends PipelineOptions {

  @Description("The folder that holds flights.csv and airports.csv.")
  @Validation.Required
  String getData();

  void setData(String folder);

  @Description("The folder to write the report to.")
  @Validation.Required
  String getOutput();

  void setOutput(String folder);

  @Description("The minutes from which on a flight counts as delayed.")
  @Default.Integer(30)
  int getDelayedFrom();

  void setDelayedFrom(int minutes);

  @Description("The most minutes that one flight adds to a sum.")
  @Default.Integer(240)
  int getCap();

  void setCap(int minutes);

  @Description("The rule table: name:delay>N, name:distance<N, name:from=XX, name:to=XX, ...")
  @Default.String("very late:delay>120,short hop:distance<300,to Hawaii:to=HI")
  String getRules();

  void setRules(String rules);

  @Description("The number of routes in the report.")
  @Default.Integer(10)
  int getWorst();

  void setWorst(int routes);
}
