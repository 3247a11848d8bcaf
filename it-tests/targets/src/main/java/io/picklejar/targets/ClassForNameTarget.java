package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A class loaded by a constant name. */
// ships: ClassForNameTarget$Plugin.setting
public final class ClassForNameTarget {
  private ClassForNameTarget() {}

  static final class Plugin implements Supplier<Object> {
    static String setting;

    public Plugin() {}

    @Override
    public Object get() {
      return "plugin " + setting;
    }
  }

  public static List<Supplier<?>> functions() {
    Plugin.setting = "on";
    return List.of(
        () -> {
          try {
            Class<?> type = Class.forName("io.picklejar.targets.ClassForNameTarget$Plugin");
            return ((Supplier<?>) type.getDeclaredConstructor().newInstance()).get();
          } catch (ReflectiveOperationException e) {
            return e;
          }
        });
  }
}
