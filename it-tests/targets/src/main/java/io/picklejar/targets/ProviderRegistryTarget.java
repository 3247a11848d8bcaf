package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Providers listed in a static by class, made by reflection. */
// ships: ProviderRegistryTarget.PROVIDERS, ProviderRegistryTarget$Second.tag
public final class ProviderRegistryTarget {
  private ProviderRegistryTarget() {}

  static final List<Class<? extends Supplier<String>>> PROVIDERS = new ArrayList<>();

  static final class First implements Supplier<String> {
    First() {}

    @Override
    public String get() {
      return "first";
    }
  }

  static final class Second implements Supplier<String> {
    static String tag;

    Second() {}

    @Override
    public String get() {
      return "second" + tag;
    }
  }

  public static List<Supplier<?>> functions() {
    Second.tag = "!";
    PROVIDERS.add(First.class);
    PROVIDERS.add(Second.class);
    return List.of(
        () -> {
          List<String> found = new ArrayList<>();
          for (Class<? extends Supplier<String>> provider : PROVIDERS) {
            try {
              found.add(provider.getDeclaredConstructor().newInstance().get());
            } catch (ReflectiveOperationException e) {
              found.add(e.toString());
            }
          }
          return found;
        });
  }
}
