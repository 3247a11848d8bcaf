package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A private static of a nest mate. */
// ships: PrivateNestStaticTarget$Vault.secret
// not: PrivateNestStaticTarget$Vault.spare
public final class PrivateNestStaticTarget {
  private PrivateNestStaticTarget() {}

  static final class Vault {
    private static String secret = "none";
    private static String spare = "none";
  }

  public static List<Supplier<?>> functions() {
    Vault.secret = "42";
    Vault.spare = "43";
    return List.of(() -> Vault.secret);
  }
}
