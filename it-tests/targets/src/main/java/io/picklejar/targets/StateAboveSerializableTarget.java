package io.picklejar.targets;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** State that a super class holds which is not Serializable, with and without one of the JDK. */
public final class StateAboveSerializableTarget {
  private StateAboveSerializableTarget() {}

  abstract static class Base {
    static int made;
    String text = "initial";
    int number;
    transient int kept = 1;

    Base() {
      number = ++made;
    }
  }

  static final class Task extends Base implements Supplier<String>, Serializable {
    private static final long serialVersionUID = 1;
    int own = 2;

    @Override
    public String get() {
      return text + number + kept + own + made;
    }
  }

  abstract static class Listed extends AbstractList<String> {
    static int made;
    int number;

    Listed() {
      number = ++made;
    }

    @Override
    public String get(int index) {
      return "element " + number;
    }

    @Override
    public int size() {
      return 1;
    }
  }

  static final class Numbered extends Listed implements Serializable {
    private static final long serialVersionUID = 1;
  }

  abstract static class Owner {
    final Thread thread = Thread.currentThread();
    String text = "initial";
  }

  static final class Owned extends Owner implements Serializable {
    private static final long serialVersionUID = 1;
    String own = "own";
  }

  public static List<Supplier<?>> functions() {
    Task task = new Task();
    task.text = "set";
    task.number = 50;
    task.kept = 9;
    Base.made = 7;
    Numbered numbered = new Numbered();
    numbered.number = 40;
    Owned owned = new Owned();
    owned.own = "set";
    return List.of(
        task,
        task::get,
        () -> numbered + " of " + Listed.made,
        () -> owned.own + owned.text + (owned.thread == null));
  }
}
