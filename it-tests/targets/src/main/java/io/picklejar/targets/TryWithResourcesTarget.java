package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A user resource whose close reads a static. */
// ships: TryWithResourcesTarget$Resource.log
public final class TryWithResourcesTarget {
  private TryWithResourcesTarget() {}

  static final class Resource implements AutoCloseable {
    static List<String> log;
    private final String name;

    Resource(String name) {
      this.name = name;
    }

    @Override
    public void close() {
      log.add("close " + name);
    }
  }

  public static List<Supplier<?>> functions() {
    Resource.log = new ArrayList<>(List.of("main"));
    return List.of(
        () -> {
          try (Resource a = new Resource("a");
              Resource b = new Resource("b")) {
            Resource.log.add(a.name + b.name);
          }
          return Resource.log;
        });
  }
}
