package io.picklejar.examples;

import java.io.Serializable;

/** A flight joined with the states that it leaves and reaches. */
record Leg(Flight flight, String fromState, String toState) implements Serializable {

  /** {@return the leg of {@code flight}, by the airports that {@code main} has loaded} */
  static Leg of(Flight flight) {
    return new Leg(flight, Airports.state(flight.origin()), Airports.state(flight.destination()));
  }

  /** {@return for example {@code "LAX (CA) - JFK (NY)"}} */
  String route() {
    return flight.origin()
        + " ("
        + fromState
        + ") - "
        + flight.destination()
        + " ("
        + toState
        + ")";
  }
}
