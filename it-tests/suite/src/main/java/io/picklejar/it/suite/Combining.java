package io.picklejar.it.suite;

import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Top;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptors;

/** A CombineFn with an accumulator of its own, a combining lambda and a comparator. */
final class Combining implements Case {

  private static int cap = Integer.MAX_VALUE;
  private static int start;

  @Override
  public void prepare() {
    cap = 10;
    start = 100;
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    PCollection<KV<String, Integer>> numbers =
        pipeline.apply(
            "Combining",
            Create.of(KV.of("x", 5), KV.of("x", 50), KV.of("y", 1))
                .withCoder(KvCoder.of(StringUtf8Coder.of(), VarIntCoder.of())));
    PCollection<String> capped =
        numbers
            .apply("Capped", Combine.perKey(new CappedFn()))
            .apply("Text", MapElements.into(TypeDescriptors.strings()).via(kv -> "" + kv));
    PCollection<String> most =
        numbers
            .apply("Most", Combine.globally(Combining::more).withoutDefaults())
            .apply(
                "Most text", MapElements.into(TypeDescriptors.strings()).via(kv -> "most " + kv));
    PCollection<String> top =
        numbers
            .apply("Top", Top.of(1, new ByCapped()))
            .apply("Top text", MapElements.into(TypeDescriptors.strings()).via(kv -> "top " + kv));
    return PCollectionList.of(capped).and(most).and(top).apply("All", Flatten.pCollections());
  }

  private static KV<String, Integer> more(Iterable<KV<String, Integer>> numbers) {
    KV<String, Integer> most = KV.of("start", start - 60);
    for (KV<String, Integer> number : numbers) {
      most = number.getValue() > most.getValue() ? number : most;
    }
    return most;
  }

  @Override
  public List<String> expected() {
    return List.of("KV{x, 115}", "KV{y, 101}", "most KV{x, 50}", "top [KV{x, 50}]");
  }

  private static final class ByCapped
      implements java.util.Comparator<KV<String, Integer>>, Serializable {
    @Override
    public int compare(KV<String, Integer> a, KV<String, Integer> b) {
      int capped = Math.min(a.getValue(), cap) - Math.min(b.getValue(), cap);
      return capped == 0 ? a.getKey().compareTo(b.getKey()) : capped;
    }
  }

  private static final class Sum implements Serializable {
    private int value;
  }

  private static final class CappedFn extends Combine.CombineFn<Integer, Sum, Integer> {
    @Override
    public Sum createAccumulator() {
      return new Sum();
    }

    @Override
    public Sum addInput(Sum sum, Integer input) {
      sum.value += Math.min(input, cap);
      return sum;
    }

    @Override
    public Sum mergeAccumulators(Iterable<Sum> sums) {
      Sum all = new Sum();
      sums.forEach(sum -> all.value += sum.value);
      return all;
    }

    @Override
    public Integer extractOutput(Sum sum) {
      return sum.value + start;
    }
  }
}
