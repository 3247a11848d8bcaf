package io.picklejar.it.beam;

import org.apache.beam.runners.core.StateInternals;
import org.apache.beam.runners.core.StepContext;
import org.apache.beam.runners.core.TimerInternals;

/** The context of a function without state and timers, as the launcher has checked. */
final class NoState implements StepContext {

  @Override
  public StateInternals stateInternals() {
    throw new IllegalStateException("the function has no state");
  }

  @Override
  public TimerInternals timerInternals() {
    throw new IllegalStateException("the function has no timers");
  }
}
