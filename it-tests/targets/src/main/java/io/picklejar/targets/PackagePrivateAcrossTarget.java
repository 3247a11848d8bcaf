package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Package-private members of another top-level class in the package. */
// ships: PackagePrivateStore.data
public final class PackagePrivateAcrossTarget {
  private PackagePrivateAcrossTarget() {}

  public static List<Supplier<?>> functions() {
    PackagePrivateStore.data.add("d");
    return List.of(() -> PackagePrivateStore.first(), () -> new PackagePrivateStore().size());
  }
}

class PackagePrivateStore {
  static List<String> data = new ArrayList<>();

  static String first() {
    return data.get(0);
  }

  int size() {
    return data.size();
  }
}
