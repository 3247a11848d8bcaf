package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.wire.ClassResolver;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one closure in this JVM: the worker's own where it has the same ones, the shipped
 * ones where it has none, the shipped ones apart from the worker's where they differ.
 */
final class ShippedClasses implements ClassResolver {

  private final ClassLoader loader;
  private final List<PackedClass> absent;
  private final Set<String> defined = new HashSet<>();

  private ShippedClasses(ClassLoader loader, List<PackedClass> absent) {
    this.loader = loader;
    this.absent = absent;
  }

  /** Decides where the classes come from. Defines nothing. */
  static ShippedClasses of(PackedClosure closure, ClassLoader loader) {
    List<PackedClass> absent = new ArrayList<>();
    List<String> different = new ArrayList<>();
    for (PackedClass shipped : closure.classes()) {
      ClassFileVersions.check(shipped);
      Class<?> present = find(shipped.name(), loader);
      if (present == null) {
        absent.add(shipped);
      } else if (!ClassVersions.same(present, shipped)) {
        different.add(shipped.name());
      }
    }
    return different.isEmpty()
        ? new ShippedClasses(Definer.target(loader, absent), absent)
        : new ShippedClasses(IsolatedLoader.of(loader, closure, different), List.of());
  }

  static @Nullable Class<?> find(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      return null;
    } catch (LinkageError e) {
      throw new RestoreException(
          "The worker has a class "
              + name
              + " that can't be loaded: "
              + e
              + ". Give the worker what that class needs, or take it off the worker's class path so that the shipped one is"
              + " used. See README.md#troubleshooting",
          e);
    }
  }

  /** Defines what the loader lacks, super types first. */
  void define() {
    for (PackedClass shipped : absent) {
      if (find(shipped.name(), loader) == null) {
        Definer.define(loader, shipped);
        defined.add(shipped.name());
      }
    }
  }

  /** {@return whether this closure's restoring defined the class} */
  boolean defined(String name) {
    return defined.contains(name);
  }

  /** {@return the closure's own classes in this JVM} */
  List<Class<?>> all(PackedClosure closure) {
    return closure.classes().stream().<Class<?>>map(packed -> get(packed.name())).toList();
  }

  /**
   * {@return the class}
   *
   * @throws RestoreException if neither the worker nor the closure has it
   */
  @Override
  public Class<?> resolve(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new RestoreException(
          "The function needs class "
              + name
              + ", which the worker can't load: "
              + e
              + ". Put it on the worker's class path, or ship it (includes="
              + name
              + " on the launcher). See README.md#troubleshooting",
          e);
    }
  }

  Class<?> get(String name) {
    return resolve(name);
  }
}
