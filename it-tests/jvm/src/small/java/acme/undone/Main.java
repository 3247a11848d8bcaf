package acme.undone;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.function.Supplier;

/** A function whose statics can't all be made on a worker. */
public class Main {
  static class Service {
    final Timer timer = new Timer(true);
    final List<String> names = new ArrayList<>(List.of("initial"));
    int calls;

    @Override
    public String toString() {
      return calls + " of " + names;
    }
  }

  static class Clock extends Timer {
    int ticks;

    Clock() {
      super(true);
    }

    @Override
    public String toString() {
      return ticks + " ticks";
    }
  }

  static class Fragile implements Serializable {
    private static final long serialVersionUID = 1;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      throw new InvalidObjectException("breaks");
    }

    @Override
    public String toString() {
      return "whole";
    }
  }

  static final Service SERVICE = new Service();
  static final Clock CLOCK = new Clock();
  static Fragile fragile;

  public static void main(String[] args) throws Exception {
    SERVICE.calls = 5;
    SERVICE.names.add("main");
    CLOCK.ticks = 7;
    fragile = new Fragile();
    Supplier<String> function = () -> SERVICE + ", " + CLOCK + ", " + fragile;
    Exchange.ship(args, function);
  }
}
