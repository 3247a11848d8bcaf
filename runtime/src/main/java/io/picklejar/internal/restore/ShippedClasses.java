package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.wire.ClassResolver;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one closure in this JVM: the worker's own where it has the same ones, the shipped
 * ones where it has none, the shipped ones apart from the worker's where they differ.
 */
final class ShippedClasses implements ClassResolver {

  private final Gate gate;
  private final ClassLoader loader;
  private final List<PackedClass> classes;
  private final Set<String> defined = new HashSet<>();
  private final Set<String> users = new HashSet<>();

  private ShippedClasses(ClassLoader loader, List<PackedClass> classes, Gate gate) {
    this.gate = gate;
    this.loader = loader;
    this.classes = classes;
  }

  /**
   * Decides where the classes come from. Defines nothing.
   *
   * @param live whether the closure goes with the statics as they are now, which then no job's
   *     values can dispute
   */
  static ShippedClasses of(PackedClosure closure, ClassLoader loader, Gate gate, boolean live) {
    ShippedClasses classes = place(closure, loader, gate, live);
    closure.classes().forEach(shipped -> classes.users.add(shipped.name()));
    return classes;
  }

  private static ShippedClasses place(
      PackedClosure closure, ClassLoader loader, Gate gate, boolean live) {
    ClassLoader place = Definer.place(loader, absent(closure, loader));
    List<String> different = different(closure, place);
    boolean agree = different.isEmpty() && !live;
    List<String> disputed = agree ? disputed(closure, place) : List.of();
    checkSeparable(closure, disputed);
    List<String> resources = agree ? ShippedResources.disputed(closure, place) : List.of();
    if (different.isEmpty() && disputed.isEmpty() && resources.isEmpty()) {
      return new ShippedClasses(place, closure.classes(), gate);
    }
    Apart apart = new Apart(different, disputed, resources);
    return new ShippedClasses(IsolatedLoader.of(loader, closure, apart), List.of(), gate);
  }

  /**
   * What keeps a function apart from others.
   *
   * @param classes of which the worker has other versions
   * @param statics that another job has set
   * @param resources that another job has brought
   */
  record Apart(List<String> classes, List<String> statics, List<String> resources) {}

  /** A class that is not shipped is the worker's own in every loader. */
  private static void checkSeparable(PackedClosure closure, List<String> disputed) {
    Set<String> shipped = new HashSet<>();
    closure.classes().forEach(packed -> shipped.add(packed.name()));
    for (String field : disputed) {
      String owner = field.substring(0, field.lastIndexOf('.'));
      if (!shipped.contains(owner)) {
        throw new RestoreException(
            "The closure sets "
                + field
                + ", which another job has set to another value, and doesn't bring "
                + owner
                + ", so the two can't be kept apart. Run the jobs in class loaders of their own, or"
                + " ship the class (includes="
                + owner
                + " on the launcher). See README.md#troubleshooting");
      }
    }
  }

  /** {@return whether the class is one that the closure brought, or had with it} */
  boolean isUsers(Class<?> type) {
    return users.contains(type.getName());
  }

  /** {@return the classes that are there} */
  static ShippedClasses in(ClassLoader loader, Gate gate) {
    return new ShippedClasses(loader, List.of(), gate);
  }

  private static List<PackedClass> absent(PackedClosure closure, ClassLoader loader) {
    return closure.classes().stream()
        .filter(shipped -> find(shipped.name(), loader) == null)
        .toList();
  }

  private static List<String> different(PackedClosure closure, ClassLoader loader) {
    List<String> different = new ArrayList<>();
    for (PackedClass shipped : closure.classes()) {
      Class<?> present = find(shipped.name(), loader);
      if (present != null && !ClassVersions.same(present, shipped)) {
        different.add(shipped.name());
      }
    }
    return different;
  }

  /** {@return the statics that hold another value, of another job} */
  private static List<String> disputed(PackedClosure closure, ClassLoader loader) {
    return disputed(closure, name -> find(name, loader));
  }

  /**
   * {@return the same}
   *
   * @param classes gives the class of a name, null where there is none yet
   */
  static List<String> disputed(
      PackedClosure closure, Function<String, @Nullable Class<?>> classes) {
    List<String> disputed = new ArrayList<>();
    for (PackedGroup group : closure.groups()) {
      for (PackedField field : group.fields()) {
        Class<?> owner = classes.apply(field.owner());
        if (owner != null && ClassState.of(owner, field).conflicts(field, closure.job())) {
          disputed.add(field.owner() + "." + field.name());
        }
      }
    }
    return disputed;
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
              + ". Give the worker what that class needs, or take it off the worker's class path so"
              + " that the shipped one is used. See README.md#troubleshooting",
          e);
    }
  }

  /** Defines what the loader lacks, super types first; what it has is user code from now on. */
  void define() {
    List<PackedClass> absent = new ArrayList<>();
    for (PackedClass shipped : classes) {
      Class<?> present = find(shipped.name(), loader);
      if (present == null) {
        absent.add(shipped);
      } else {
        Definer.arrived(present, shipped);
      }
    }
    define(absent);
  }

  private void define(List<PackedClass> absent) {
    Misses.expect(loader, absent);
    for (PackedClass shipped : absent) {
      if (find(shipped.name(), loader) == null) {
        Definer.define(loader, shipped);
        defined.add(shipped.name());
      }
    }
  }

  ClassLoader loader() {
    return loader;
  }

  /** {@return whether this closure's restoring defined the class} */
  boolean defined(String name) {
    return defined.contains(name);
  }

  /** {@return the closure's own classes in this JVM} */
  List<Class<?>> all(PackedClosure closure) {
    return closure.classes().stream().<Class<?>>map(packed -> get(packed.name())).toList();
  }

  /** {@return a class that values name} */
  @Override
  public Class<?> resolve(String name) {
    Class<?> type = get(name);
    gate.checkObject(type);
    return type;
  }

  @Override
  public void checkArray(Class<?> type, int length) {
    gate.checkArray(type, length);
  }

  /**
   * {@return the class}
   *
   * @throws RestoreException if neither the worker nor the closure has it
   */
  Class<?> get(String name) {
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
}
