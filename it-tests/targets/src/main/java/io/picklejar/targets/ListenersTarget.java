package io.picklejar.targets;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.List;
import java.util.function.Supplier;

/** Listeners that are not Serializable, which the protocol of their holder would leave out. */
// ships: ListenersTarget.source, ListenersTarget.log
public final class ListenersTarget {
  private ListenersTarget() {}

  static final StringBuilder log = new StringBuilder();
  static Source source = new Source();

  static final class Source {
    final PropertyChangeSupport listeners = new PropertyChangeSupport(this);

    void set(String value) {
      listeners.firePropertyChange("name", null, value);
    }
  }

  static final class Listener implements PropertyChangeListener {
    @Override
    public void propertyChange(PropertyChangeEvent event) {
      log.append(event.getPropertyName()).append(event.getNewValue());
    }
  }

  public static List<Supplier<?>> functions() {
    source.listeners.addPropertyChangeListener(new Listener());
    return List.of(
        () -> {
          source.set("new");
          return log.toString();
        });
  }
}
