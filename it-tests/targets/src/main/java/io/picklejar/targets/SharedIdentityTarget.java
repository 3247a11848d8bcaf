package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A captured object that a static holds too stays one object. */
// ships: SharedIdentityTarget.CURRENT
public final class SharedIdentityTarget {
  private SharedIdentityTarget() {}

  static final class Account {
    int balance;
  }

  static Account CURRENT;

  public static List<Supplier<?>> functions() {
    Account account = new Account();
    account.balance = 5;
    CURRENT = account;
    return List.of(
        () -> {
          CURRENT.balance++;
          return (account == CURRENT) + " " + account.balance;
        });
  }
}
