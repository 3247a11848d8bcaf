package io.picklejar.targets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The library calls compareTo of a user type. */
// ships: LibraryCallsComparableTarget$Task.urgent
public final class LibraryCallsComparableTarget {
  private LibraryCallsComparableTarget() {}

  static final class Task implements Comparable<Task> {
    static String urgent;
    final String name;

    Task(String name) {
      this.name = name;
    }

    @Override
    public int compareTo(Task other) {
      return name.equals(urgent) ? -1 : other.name.equals(urgent) ? 1 : name.compareTo(other.name);
    }
  }

  public static List<Supplier<?>> functions() {
    Task.urgent = "z";
    return List.of(
        () -> {
          List<Task> tasks = new ArrayList<>(List.of(new Task("a"), new Task("z"), new Task("b")));
          Collections.sort(tasks);
          return tasks.stream().map(t -> t.name).toList();
        },
        () -> new TreeSet<>(List.of(new Task("q"), new Task("z"))).first().name);
  }
}
