package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** Transient fields come back with default values. */
public final class TransientFieldsTarget {
  private TransientFieldsTarget() {}

  static final class Session implements Serializable {
    private static final long serialVersionUID = 1;
    String user = "u";
    transient String password = "p";
    transient int attempts = 3;
  }

  public static List<Supplier<?>> functions() {
    Session session = new Session();
    session.password = null;
    session.attempts = 0;
    return List.of(() -> session.user + session.password + session.attempts);
  }
}
