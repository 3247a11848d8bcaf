package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** An enum state machine with lambdas between constants. */
// ships: StateMachineTarget.visits
public final class StateMachineTarget {
  private StateMachineTarget() {}

  static final Map<String, Integer> visits = new TreeMap<>();

  enum State {
    START {
      @Override
      State next() {
        return RUNNING;
      }
    },
    RUNNING {
      @Override
      State next() {
        visits.merge("running", 1, Integer::sum);
        return visits.get("running") > 3 ? DONE : this;
      }
    },
    DONE {
      @Override
      State next() {
        return null;
      }
    };

    abstract State next();
  }

  public static List<Supplier<?>> functions() {
    visits.put("running", 1);
    return List.of(
        () -> {
          int steps = 0;
          for (State state = State.START; state != null; state = state.next()) {
            steps++;
          }
          return steps + "" + visits;
        });
  }
}
