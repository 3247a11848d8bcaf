package io.picklejar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The airports by code: a table that {@code main} loads and the functions look up. */
final class Airports {

  /** The state of airports that the table does not know. */
  static final String UNKNOWN_STATE = "??";

  private static Map<String, Airport> byCode = new HashMap<>();

  private Airports() {}

  /** Replaces the table by the airports of {@code csv}. */
  static void load(Path csv) throws IOException {
    Map<String, Airport> loaded = new HashMap<>();
    try (Stream<String> lines = Files.lines(csv)) {
      lines.skip(1).map(Airport::parse).forEach(airport -> loaded.put(airport.code(), airport));
    }
    byCode = loaded;
  }

  /** {@return the state of the airport with that code, or {@link #UNKNOWN_STATE}} */
  static String state(String code) {
    Airport airport = byCode.get(code);
    return airport == null ? UNKNOWN_STATE : airport.state();
  }

  static Collection<Airport> all() {
    return byCode.values();
  }
}
