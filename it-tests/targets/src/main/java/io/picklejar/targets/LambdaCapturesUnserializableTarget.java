package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A lambda that captures an object that is not Serializable. */
public final class LambdaCapturesUnserializableTarget {
  private LambdaCapturesUnserializableTarget() {}

  static final class Plain {
    private final String name;
    private final Plain next;

    Plain(String name, Plain next) {
      this.name = name;
      this.next = next;
    }
  }

  public static List<Supplier<?>> functions() {
    Plain plain = new Plain("first", new Plain("second", null));
    return List.of(() -> plain.next.name + plain.name);
  }
}
