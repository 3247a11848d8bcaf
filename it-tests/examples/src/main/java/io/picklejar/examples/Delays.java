package io.picklejar.examples;

import java.io.Serializable;

/** How many delayed flights there were, and for how long. */
record Delays(long flights, long minutes, int longest) implements Serializable {

  static final Delays NONE = new Delays(0, 0, 0);

  /** {@return these delays and one more} Its minutes count up to {@link Settings#cap}. */
  Delays plus(int delay) {
    return new Delays(
        flights + 1, minutes + Math.min(delay, Settings.cap), Math.max(longest, delay));
  }

  Delays plus(Delays other) {
    return new Delays(
        flights + other.flights, minutes + other.minutes, Math.max(longest, other.longest));
  }
}
