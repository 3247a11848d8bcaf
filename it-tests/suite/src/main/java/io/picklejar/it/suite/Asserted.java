package io.picklejar.it.suite;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** An assertion of Beam's whose function needs globals; the pipeline fails when it does. */
final class Asserted implements Case {

  private static List<Integer> wanted = List.of();

  @Override
  public void prepare() {
    wanted = new ArrayList<>(List.of(10, 20, 30));
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    PCollection<Integer> numbers =
        pipeline
            .apply("Asserted", Create.of(1, 2, 3))
            .apply("Tens", MapElements.into(TypeDescriptors.integers()).via(x -> x * 10));
    PAssert.that(numbers).satisfies(Asserted::wanted);
    return numbers.apply(
        "Text", MapElements.into(TypeDescriptors.strings()).via(x -> x + " asked"));
  }

  private static Void wanted(Iterable<Integer> numbers) {
    List<Integer> all = new ArrayList<>();
    numbers.forEach(all::add);
    all.sort(null);
    if (!all.equals(wanted)) {
      throw new AssertionError(all + " instead of " + wanted);
    }
    return null;
  }

  @Override
  public List<String> expected() {
    return List.of("10 asked", "20 asked", "30 asked");
  }
}
