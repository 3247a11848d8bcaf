package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A singleton whose state main changes. */
// ships: SingletonTarget$Settings.INSTANCE
public final class SingletonTarget {
  private SingletonTarget() {}

  static final class Settings {
    private static final Settings INSTANCE = new Settings();
    private final Map<String, String> values = new TreeMap<>();

    static Settings get() {
      return INSTANCE;
    }
  }

  public static List<Supplier<?>> functions() {
    Settings.get().values.put("mode", "fast");
    return List.of(
        () -> Settings.get().values.get("mode"), () -> Settings.get() == Settings.INSTANCE);
  }
}
