package io.picklejar.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** A queue whose elements were changed after they were added, and so lie out of order. */
// ships: PriorityQueueOrderTarget.direction, PriorityQueueOrderTarget.queue
public final class PriorityQueueOrderTarget {
  private PriorityQueueOrderTarget() {}

  static int direction = 1;
  static PriorityQueue<Task> queue =
      new PriorityQueue<>(Comparator.comparingInt(task -> direction * task.due));

  static final class Task {
    int due;

    Task(int due) {
      this.due = due;
    }

    @Override
    public String toString() {
      return "at " + due;
    }
  }

  public static List<Supplier<?>> functions() {
    Task first = new Task(1);
    queue.add(first);
    for (int due = 2; due < 8; due++) {
      queue.add(new Task(due));
    }
    first.due = 50;
    direction = -1;
    return List.of(
        () -> queue.toString(),
        () -> {
          List<Task> tasks = new ArrayList<>();
          while (!queue.isEmpty()) {
            tasks.add(queue.poll());
          }
          queue.add(new Task(0));
          return tasks + " " + queue;
        });
  }
}
