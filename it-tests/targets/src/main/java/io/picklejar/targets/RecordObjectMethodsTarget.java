package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A record's equals, hashCode and toString call those of its components. */
// ships: RecordObjectMethodsTarget$Key.salt
public final class RecordObjectMethodsTarget {
  private RecordObjectMethodsTarget() {}

  static final class Key {
    static int salt;
    final int id;

    Key(int id) {
      this.id = id;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.id % salt == id % salt;
    }

    @Override
    public int hashCode() {
      return id % salt;
    }

    @Override
    public String toString() {
      return "key" + salt;
    }
  }

  record Entry(Key key, int value) {}

  public static List<Supplier<?>> functions() {
    Key.salt = 10;
    Entry captured = new Entry(new Key(3), 1);
    return List.of(
        () -> captured.equals(new Entry(new Key(13), 1)),
        () -> captured.toString(),
        captured::hashCode);
  }
}
