package io.picklejar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Sums the delays of US flights by state, by route and by rule, and writes one report.
 *
 * <p>{@code main} loads the airports, the settings and the rules into static fields, as a plain
 * Java program would, and the pipeline's functions read them from there.
 */
public final class FlightDelays {

  private static final int ALL = Integer.MAX_VALUE;
  private static final double PLAUSIBLE = 1.3;

  private FlightDelays() {}

  /** Runs the job with the options in {@code args}, on the runner that {@code --runner} names. */
  public static void main(String[] args) throws IOException {
    FlightDelaysOptions options =
        PipelineOptionsFactory.fromArgs(args).withValidation().as(FlightDelaysOptions.class);
    prepare(options);
    Progress.start();
    pipeline(options).run().waitUntilFinish();
    Progress.stop();
  }

  private static void prepare(FlightDelaysOptions options) throws IOException {
    Airports.load(Path.of(options.getData(), "airports.csv"));
    Settings.from(options);
    Rules.parse(options.getRules());
    Distances.index();
    try (Stream<String> lines = Files.lines(flights(options))) {
      long odd = lines.skip(1).map(Flight::parse).filter(FlightDelays::implausible).count();
      System.err.println(odd + " flights with an implausible distance");
    }
  }

  private static boolean implausible(Flight flight) {
    return flight.distance() > PLAUSIBLE * Distances.between(flight.origin(), flight.destination());
  }

  private static Path flights(FlightDelaysOptions options) {
    return Path.of(options.getData(), "flights.csv");
  }

  private static Pipeline pipeline(FlightDelaysOptions options) {
    Pipeline pipeline = Pipeline.create(options);
    PCollection<Leg> delayed = delayed(pipeline, flights(options).toString());
    PCollectionList.of(section(delayed, "By state", Leg::fromState, ALL))
        .and(section(delayed, "By route", Leg::route, options.getWorst()))
        .and(byRule(delayed))
        .apply("Sections", Flatten.pCollections())
        .apply("One report", WithKeys.of("report"))
        .apply("Collect", GroupByKey.create())
        .apply("Write", ParDo.of(new WriteReport(options.getOutput())));
    return pipeline;
  }

  private static PCollection<Leg> delayed(Pipeline pipeline, String flights) {
    return pipeline
        .apply("Read", TextIO.read().from(flights))
        .apply("Skip heading", Filter.by(line -> !line.startsWith("date")))
        .apply("Parse", MapElements.into(TypeDescriptor.of(Flight.class)).via(Flight::parse))
        .apply("Join airports", ParDo.of(new JoinAirports()))
        .apply("Delayed", Filter.by(leg -> leg.flight().delay() >= Settings.delayedFrom));
  }

  private static PCollection<KV<String, String>> section(
      PCollection<Leg> legs, String name, SerializableFunction<Leg, String> key, int most) {
    return lines(
        name,
        most,
        legs.apply(
            name,
            MapElements.into(sums()).via(leg -> KV.of(key.apply(leg), leg.flight().delay()))));
  }

  private static PCollection<KV<String, String>> byRule(PCollection<Leg> legs) {
    return lines(
        "By rule",
        ALL,
        legs.apply(
            "By rule",
            FlatMapElements.into(sums())
                .via(
                    leg ->
                        Rules.matching(leg).stream()
                            .map(rule -> KV.of(rule, leg.flight().delay()))
                            .toList())));
  }

  private static PCollection<KV<String, String>> lines(
      String name, int most, PCollection<KV<String, Integer>> delays) {
    return delays
        .apply(name + ": sum", Combine.perKey(new SumDelays()))
        .apply(name + ": name", WithKeys.of(name))
        .apply(name + ": collect", GroupByKey.create())
        .apply(name + ": worst first", ParDo.of(new WorstFirst(most)));
  }

  private static TypeDescriptor<KV<String, Integer>> sums() {
    return TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.integers());
  }
}
