package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** An initializer that registers itself elsewhere is not repeated on top of the shipped list. */
// ships: SelfRegisteringTarget$Registry.NAMES
public final class SelfRegisteringTarget {
  private SelfRegisteringTarget() {}

  static final class Registry {
    static final List<String> NAMES = new ArrayList<>();
  }

  static final class Plugin {
    static final String NAME = "plugin".toUpperCase(Locale.ROOT);

    static {
      Registry.NAMES.add(NAME);
    }
  }

  public static List<Supplier<?>> functions() {
    Registry.NAMES.add("from " + Plugin.NAME);
    return List.of(() -> Plugin.NAME + Registry.NAMES);
  }
}
