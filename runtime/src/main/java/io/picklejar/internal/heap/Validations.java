package io.picklejar.internal.heap;

import java.io.InvalidObjectException;
import java.io.ObjectInputValidation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Validations that {@code readObject} methods have registered. */
final class Validations {
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(ObjectInputValidation validation, int priority) {}

  void add(ObjectInputValidation validation, int priority) {
    entries.add(new Entry(validation, priority));
  }

  /** Runs and forgets all, higher priorities first. */
  void run() {
    List<Entry> sorted = new ArrayList<>(entries);
    entries.clear();
    sorted.sort(Comparator.comparingInt(Entry::priority).reversed());
    for (Entry entry : sorted) {
      try {
        entry.validation.validateObject();
      } catch (InvalidObjectException e) {
        throw MaterializeException.byMethod(
            entry.validation.getClass().getName() + " is not valid: " + e.getMessage(), e);
      }
    }
  }
}
