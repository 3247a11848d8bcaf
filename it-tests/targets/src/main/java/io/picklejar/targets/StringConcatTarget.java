package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** String concatenation calls toString, which reads a static. */
// ships: StringConcatTarget$Money.currency
public final class StringConcatTarget {
  private StringConcatTarget() {}

  static final class Money {
    static String currency;
    final int amount;

    Money(int amount) {
      this.amount = amount;
    }

    @Override
    public String toString() {
      return amount + currency;
    }
  }

  public static List<Supplier<?>> functions() {
    Money.currency = "$";
    Money money = new Money(5);
    return List.of(
        () -> "have " + money + "!", () -> String.valueOf(money), () -> String.format("%s", money));
  }
}
