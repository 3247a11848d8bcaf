package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.ValueProvider;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Pipeline options and providers of values, kept in globals. */
final class Options implements Case {

  private static SuiteOptions options;
  private static ValueProvider<String> fixed;
  private static ValueProvider<String> late;

  private final SuiteOptions given;

  Options(SuiteOptions given) {
    this.given = given;
  }

  @Override
  public void prepare() {
    options = given;
    options.setGreeting("good day");
    fixed = ValueProvider.StaticValueProvider.of("fixed");
    late = given.getLate();
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline
        .apply("Options", Create.of("x"))
        .apply(MapElements.into(TypeDescriptors.strings()).via(x -> greet(x)));
  }

  private static String greet(String name) {
    return options.getGreeting() + " " + name + " " + fixed.get() + " " + late.get();
  }

  @Override
  public List<String> expected() {
    return List.of("good day x fixed late");
  }
}
