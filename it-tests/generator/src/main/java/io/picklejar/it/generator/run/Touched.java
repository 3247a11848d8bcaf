package io.picklejar.it.generator.run;

import java.util.BitSet;

/** What instrumented code says that it touches, by number. */
public final class Touched {
  private static final BitSet SEEN = new BitSet();

  private Touched() {}

  /** Called by instrumented code. */
  public static synchronized void at(int number) {
    SEEN.set(number);
  }

  /** {@return what was touched since the last call} */
  static synchronized BitSet take() {
    BitSet taken = (BitSet) SEEN.clone();
    SEEN.clear();
    return taken;
  }
}
