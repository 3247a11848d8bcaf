package io.picklejar.internal.reach;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last step of a path from the function to an item; the worklist is first-in first-out, so that
 * a path is a shortest one.
 *
 * @param what the item reached
 * @param cause the step before, absent at the function itself
 */
public record Step(String what, @Nullable Step cause) {

  Step then(String next) {
    return new Step(next, this);
  }

  /** {@return the items from the function to this one} */
  public List<String> path() {
    Deque<String> items = new ArrayDeque<>();
    for (Step step = this; step != null; step = step.cause) {
      items.addFirst(step.what);
    }
    return List.copyOf(items);
  }

  @Override
  public String toString() {
    return String.join(" -> ", path());
  }
}
