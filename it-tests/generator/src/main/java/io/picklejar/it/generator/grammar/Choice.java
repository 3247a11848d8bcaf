package io.picklejar.it.generator.grammar;

import java.util.List;
import java.util.Random;

/** The only source of chance: the same seed gives the same program, in every JDK. */
final class Choice {
  private final Random random;

  Choice(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** {@return a number from one to the other, both included} */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  final <T> T of(T... options) {
    return options[random.nextInt(options.length)];
  }

  <T> T of(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
