package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** clone of user objects and arrays. */
// ships: CloneAndFinalizeTarget$Sheep.copies
public final class CloneAndFinalizeTarget {
  private CloneAndFinalizeTarget() {}

  static final class Sheep implements Cloneable {
    static int copies;
    int[] wool = {1, 2};

    @Override
    public Sheep clone() {
      try {
        Sheep copy = (Sheep) super.clone();
        copy.wool = wool.clone();
        copies++;
        return copy;
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  public static List<Supplier<?>> functions() {
    Sheep.copies = 5;
    Sheep dolly = new Sheep();
    return List.of(
        () -> {
          Sheep copy = dolly.clone();
          copy.wool[0] = 9;
          return dolly.wool[0] + "" + copy.wool[0] + Sheep.copies;
        });
  }
}
