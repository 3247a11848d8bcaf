package io.picklejar.examples;

import org.apache.beam.sdk.transforms.Combine.CombineFn;

/** Adds up minutes of delay. */
final class SumDelays extends CombineFn<Integer, Delays, Delays> {

  private static final long serialVersionUID = 1;

  @Override
  public Delays createAccumulator() {
    return Delays.NONE;
  }

  @Override
  public Delays addInput(Delays sum, Integer delay) {
    return sum.plus(delay);
  }

  @Override
  public Delays mergeAccumulators(Iterable<Delays> sums) {
    Delays merged = Delays.NONE;
    for (Delays sum : sums) {
      merged = merged.plus(sum);
    }
    return merged;
  }

  @Override
  public Delays extractOutput(Delays sum) {
    return sum;
  }
}
