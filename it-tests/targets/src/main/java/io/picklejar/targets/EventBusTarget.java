package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Listeners of several classes in a static list, called through an interface. */
// ships: EventBusTarget$Bus.LISTENERS, EventBusTarget$Counting.total
public final class EventBusTarget {
  private EventBusTarget() {}

  static final class Bus {
    static final List<Consumer<String>> LISTENERS = new ArrayList<>();

    static void publish(String event) {
      LISTENERS.forEach(listener -> listener.accept(event));
    }
  }

  static final class Counting implements Consumer<String> {
    static int total;

    @Override
    public void accept(String event) {
      total += event.length();
    }
  }

  public static List<Supplier<?>> functions() {
    List<String> seen = new ArrayList<>();
    Bus.LISTENERS.add(seen::add);
    Bus.LISTENERS.add(new Counting());
    Counting.total = 100;
    return List.of(
        () -> {
          Bus.publish("event");
          return seen + " " + Counting.total;
        });
  }
}
