package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A virtual thread that reads a static. */
// ships: VirtualThreadTarget.value
public final class VirtualThreadTarget {
  private VirtualThreadTarget() {}

  static int value;

  public static List<Supplier<?>> functions() {
    value = 6;
    return List.of(
        () -> {
          int[] result = new int[1];
          try {
            Thread.ofVirtual().start(() -> result[0] = value * 7).join();
          } catch (InterruptedException e) {
            return e;
          }
          return result[0];
        });
  }
}
