package io.picklejar.it.suite;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Partition;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Lambdas and simple functions in the transforms that take them. */
final class Lambdas implements Case {

  private static Map<Integer, String> words = Map.of();
  private static int limit;
  private static Function<String, String> chain = word -> "unset";

  @Override
  public void prepare() {
    words = Map.of(1, "one", 2, "two", 3, "three", 4, "four");
    limit = 2;
    Function<String, String> upper = String::toUpperCase;
    chain = upper.andThen(word -> word + limit).compose(word -> word.substring(1));
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    PCollection<Integer> numbers = pipeline.apply("Lambdas", Create.of(1, 2, 3, 4, 5, 6));
    PCollectionList<Integer> parts =
        numbers.apply(
            "Partition", Partition.of(2, (Integer number, int n) -> number > limit ? 1 : 0));
    return PCollectionList.of(words(parts.get(0)))
        .and(keyed(parts.get(1)))
        .and(parts.get(1).apply("Simple", MapElements.via(new Describe())))
        .apply("Together", Flatten.pCollections());
  }

  private static PCollection<String> words(PCollection<Integer> numbers) {
    return numbers.apply(
        "Chain",
        MapElements.into(TypeDescriptors.strings()).via(number -> chain.apply(words.get(number))));
  }

  private static PCollection<String> keyed(PCollection<Integer> numbers) {
    return numbers
        .apply("Known", Filter.by(number -> words.containsKey(number)))
        .apply(
            "Keys",
            WithKeys.of((Integer number) -> words.get(number).length())
                .withKeyType(TypeDescriptors.integers()))
        .apply(
            "Lines",
            FlatMapElements.into(TypeDescriptors.strings())
                .via((KV<Integer, Integer> kv) -> List.of("key " + kv.getKey() * limit)));
  }

  @Override
  public List<String> expected() {
    return List.of("4 four", "NE2", "WO2", "3 three", "5 null", "6 null", "key 8", "key 10")
        .stream()
        .sorted()
        .toList();
  }

  private static final class Describe extends SimpleFunction<Integer, String> {
    @Override
    public String apply(Integer number) {
      return number + " " + words.get(number);
    }
  }
}
