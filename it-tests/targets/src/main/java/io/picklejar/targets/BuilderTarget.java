package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A builder with a static default. */
// ships: BuilderTarget$Request.defaultTimeout
public final class BuilderTarget {
  private BuilderTarget() {}

  static final class Request {
    static int defaultTimeout = 10;
    private String url = "";
    private int timeout = defaultTimeout;

    Request url(String value) {
      url = value;
      return this;
    }

    Request timeout(int value) {
      timeout = value;
      return this;
    }

    @Override
    public String toString() {
      return url + " in " + timeout;
    }
  }

  public static List<Supplier<?>> functions() {
    Request.defaultTimeout = 99;
    return List.of(
        () -> new Request().url("a").toString(), () -> new Request().timeout(1).toString());
  }
}
