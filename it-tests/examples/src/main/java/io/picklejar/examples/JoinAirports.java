package io.picklejar.examples;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;

/** Joins flights with the airport table; counts those whose airports it does not know. */
final class JoinAirports extends DoFn<Flight, Leg> {

  private static final long serialVersionUID = 1;

  private final Counter unknown = Metrics.counter(JoinAirports.class, "unknown");

  @ProcessElement
  public void process(@Element Flight flight, OutputReceiver<Leg> out) {
    Leg leg = Leg.of(flight);
    if (leg.fromState().equals(Airports.UNKNOWN_STATE)) {
      unknown.inc();
    }
    out.output(leg);
  }
}
