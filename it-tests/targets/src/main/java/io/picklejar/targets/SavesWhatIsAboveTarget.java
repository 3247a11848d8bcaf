package io.picklejar.targets;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Serializable classes with a {@code readObject}, whose super class isn't Serializable: one reads
 * what it holds, one leaves it alone.
 */
public final class SavesWhatIsAboveTarget {
  private SavesWhatIsAboveTarget() {}

  abstract static class Above {
    final List<String> added = new ArrayList<>();
    transient int size;

    void add(String text) {
      added.add(text);
      size++;
    }

    int size() {
      return size;
    }
  }

  static final class Saves extends Above implements Serializable {
    private static final long serialVersionUID = 1;

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
      out.writeInt(size);
      for (String text : added) {
        out.writeObject(text);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      for (int left = in.readInt(); left > 0; left--) {
        add((String) in.readObject());
      }
    }
  }

  static final class LeavesAlone extends Above implements Serializable {
    private static final long serialVersionUID = 1;
    private String name = "leaves";

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      check();
    }

    private void check() {
      if (name == null || size() < 0) {
        throw new IllegalStateException();
      }
    }
  }

  public static List<Supplier<?>> functions() {
    Saves saves = new Saves();
    saves.add("one");
    saves.add("two");
    LeavesAlone leaves = new LeavesAlone();
    leaves.add("three");
    return List.of(
        () -> saves.added + " " + saves.size,
        () -> leaves.name + leaves.added + " " + leaves.size());
  }
}
