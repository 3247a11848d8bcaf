package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Observable;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.function.Supplier;

/** Outer objects of classes below one of the library, which holds what its methods read. */
@SuppressWarnings({"deprecation", "serial"})
public final class TrimUnderLibraryTarget {
  private TrimUnderLibraryTarget() {}

  static final class Subject extends Observable {
    final List<Object> seen = new ArrayList<>();
    String name = "unread";

    void listen() {
      addObserver((subject, event) -> seen.add(event));
    }

    Supplier<Object> tells() {
      return () -> {
        setChanged();
        notifyObservers("event of " + countObservers());
        return seen;
      };
    }

    Supplier<Object> named() {
      return () -> name;
    }

    Supplier<Object> handedOver() {
      return () -> observersOf(this);
    }
  }

  static int observersOf(Observable any) {
    return any.countObservers();
  }

  static final class Gate extends AbstractQueuedSynchronizer {
    Supplier<Object> state() {
      return () -> getState();
    }

    void open(int turns) {
      setState(turns);
    }
  }

  static final class Context extends ThreadLocal<List<String>> {
    final String unread = "unread";

    @Override
    protected List<String> initialValue() {
      return new ArrayList<>(List.of("initial"));
    }

    Supplier<Object> read() {
      return () -> get();
    }
  }

  public static List<Supplier<?>> functions() {
    Subject subject = new Subject();
    subject.listen();
    Gate gate = new Gate();
    gate.open(7);
    Context context = new Context();
    context.get().add("added");
    Subject heard = new Subject();
    Thread listener = new Thread();
    heard.addObserver((o, event) -> listener.interrupt());
    heard.name = "read";
    return List.of(
        subject.tells(), subject.handedOver(), gate.state(), context.read(), heard.named());
  }
}
