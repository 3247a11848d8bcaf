package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Private methods, constructors and fields across a nest. */
// ships: PrivateMembersOfNestTarget$Store.data
public final class PrivateMembersOfNestTarget {
  private PrivateMembersOfNestTarget() {}

  static final class Store {
    private static Map<String, String> data = new TreeMap<>();
    private final String key;

    private Store(String key) {
      this.key = key;
    }

    private String read() {
      return data.get(key);
    }
  }

  static final class Reader {
    private static String read(String key) {
      return new Store(key).read();
    }
  }

  public static List<Supplier<?>> functions() {
    Store.data.put("k", "v");
    return List.of(() -> Reader.read("k"));
  }
}
