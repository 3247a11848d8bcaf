package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** A lambda that is Serializable without help. */
// ships: SerializableLambdaTarget.value
public final class SerializableLambdaTarget {
  private SerializableLambdaTarget() {}

  static String value;

  interface SerializableSupplier extends Supplier<Object>, Serializable {}

  public static List<Supplier<?>> functions() {
    value = "v";
    SerializableSupplier function = () -> value;
    return List.of(function);
  }
}
