package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A constructor that reads a static. */
// ships: ConstructorReadsTarget$Session.region
public final class ConstructorReadsTarget {
  private ConstructorReadsTarget() {}

  static final class Session {
    static String region;
    final String name;

    Session(String user) {
      name = user + "@" + region;
    }
  }

  public static List<Supplier<?>> functions() {
    Session.region = "eu";
    return List.of(() -> new Session("me").name);
  }
}
