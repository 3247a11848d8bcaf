package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** A record is the function itself. */
// ships: RecordFunctionTarget.currency
public final class RecordFunctionTarget {
  private RecordFunctionTarget() {}

  static String currency;

  record Price(int cents, List<String> tags) implements Supplier<Object>, Serializable {
    @Override
    public Object get() {
      return cents + currency + tags;
    }
  }

  public static List<?> functions() {
    currency = "EUR";
    return List.of(new Price(250, List.of("new")));
  }
}
