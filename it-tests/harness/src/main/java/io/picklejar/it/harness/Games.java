package io.picklejar.it.harness;

import java.util.List;
import java.util.stream.IntStream;

/** The events that Beam's examples about games read. */
public final class Games {

  private static final int EVENTS = 500;

  private Games() {}

  /** {@return lines of user, team, score and time; every tenth is broken, which is counted} */
  public static List<String> lines() {
    return IntStream.range(0, EVENTS).mapToObj(Games::line).toList();
  }

  private static String line(int i) {
    long time = 1447686000000L + i * 90_000L;
    String line = "user" + i % 7 + ",team" + i % 3 + "," + i % 20 + "," + time + ",readable";
    return i % 10 == 9 ? "broken" : line;
  }
}
