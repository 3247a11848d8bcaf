package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A class loader assigned in main is refused. */
// refuses: LoaderStaticTarget.loader
public final class LoaderStaticTarget {
  private LoaderStaticTarget() {}

  static ClassLoader loader;

  public static List<Supplier<?>> functions() {
    loader = LoaderStaticTarget.class.getClassLoader();
    return List.of(() -> loader.getName());
  }
}
