package io.picklejar.targets;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A configuration object parsed in main, nested and shared. */
// ships: ConfigObjectTarget.config
public final class ConfigObjectTarget {
  private ConfigObjectTarget() {}

  static final class Config {
    final Map<String, Section> sections = new LinkedHashMap<>();
    final Section common = new Section();
  }

  static final class Section {
    final Map<String, Object> values = new HashMap<>();
    Section parent;

    Object get(String key) {
      Object value = values.get(key);
      return value != null || parent == null ? value : parent.get(key);
    }
  }

  static Config config;

  public static List<Supplier<?>> functions() {
    config = new Config();
    config.common.values.put("retries", 3);
    for (String name : List.of("a", "b")) {
      Section section = new Section();
      section.parent = config.common;
      section.values.put("name", name);
      config.sections.put(name, section);
    }
    return List.of(
        () -> config.sections.get("b").get("retries") + "" + config.sections.get("a").get("name"));
  }
}
