package io.picklejar.internal.restore;

import io.picklejar.internal.jvm.JdkClasses;
import io.picklejar.internal.jvm.StaticSlot;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs closures with the classes that they were shipped with, where the worker has others of the
 * same names, or with their own statics, where another job has set the worker's. Closures that
 * agree on both share a loader.
 */
final class IsolatedLoader extends ChildLoader {

  static {
    registerAsParallelCapable();
  }

  private static final Map<ClassLoader, List<WeakReference<IsolatedLoader>>> BELOW =
      new WeakHashMap<>();

  private final Map<String, PackedClass> shipped = new ConcurrentHashMap<>();

  private IsolatedLoader(ClassLoader parent) {
    super(parent);
  }

  static synchronized IsolatedLoader of(
      ClassLoader parent, PackedClosure closure, ShippedClasses.Apart apart) {
    List<WeakReference<IsolatedLoader>> known =
        BELOW.computeIfAbsent(parent, loader -> new ArrayList<>());
    known.removeIf(reference -> reference.get() == null);
    for (WeakReference<IsolatedLoader> reference : known) {
      IsolatedLoader loader = reference.get();
      if (loader != null && loader.fits(closure)) {
        loader.add(closure);
        LoadersBelow.used(loader);
        return loader;
      }
    }
    IsolatedLoader loader = new IsolatedLoader(parent);
    loader.add(closure);
    LoadersBelow.used(loader);
    known.add(new WeakReference<>(loader));
    System.err.println("[picklejar] " + reason(apart));
    return loader;
  }

  private static String reason(ShippedClasses.Apart apart) {
    if (!apart.classes().isEmpty()) {
      return "The worker has other versions of "
          + String.join(", ", apart.classes())
          + ": the functions run with the versions that they were shipped with, apart from the"
          + " worker's.";
    }
    return "Another job has "
        + (apart.statics().isEmpty()
            ? "brought other contents of " + String.join(", ", apart.resources()) + " to"
            : "set " + String.join(", ", apart.statics()) + " in")
        + " this class loader: the functions run with classes and statics of their own, apart from"
        + " that job's.";
  }

  private boolean fits(PackedClosure closure) {
    for (PackedClass packed : closure.classes()) {
      PackedClass own = shipped.get(packed.name());
      if (own == null
          ? findLoadedClass(packed.name()) != null
          : !Arrays.equals(own.bytes(), packed.bytes())) {
        return false;
      }
    }
    return ShippedClasses.disputed(closure, name -> placed(name, closure)).isEmpty()
        && ShippedResources.disputed(closure, this).isEmpty();
  }

  /**
   * {@return the class as functions here have it, null for one that is yet to be defined} That one
   * is not looked for: the JVM would take what the parent has for this loader's from then on.
   */
  private @Nullable Class<?> placed(String name, PackedClosure closure) {
    boolean own =
        shipped.containsKey(name)
            || closure.classes().stream().anyMatch(packed -> packed.name().equals(name));
    return own ? findLoadedClass(name) : ShippedClasses.find(name, this);
  }

  private void add(PackedClosure closure) {
    Misses.expect(
        this,
        closure.classes().stream()
            .filter(packed -> shipped.putIfAbsent(packed.name(), packed) == null)
            .toList());
  }

  /** What was brought here comes first, as classes do. */
  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  /** What closures have brought to the loaders above is not for functions that are apart. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> all = new ArrayList<>();
    for (URL above : Collections.list(Objects.requireNonNull(getParent()).getResources(name))) {
      if (!ResourceFolders.contain(above)) {
        all.add(above);
      }
    }
    all.addAll(Collections.list(findResources(name)));
    return Collections.enumeration(all);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    PackedClass own = shipped.get(name);
    if (own == null) {
      return above(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : defineOwn(own);
    }
  }

  /** What the JVM was given once is what functions here have, also those that bring their own. */
  private Class<?> above(String name, boolean resolve) throws ClassNotFoundException {
    Class<?> type = super.loadClass(name, resolve);
    if (StaticSlot.isListing() && !JdkClasses.contain(type)) {
      throw new ClassNotFoundException(name + " is not needed yet");
    }
    return type;
  }

  private Class<?> defineOwn(PackedClass own) {
    Definer.Defined defined = Definer.prepare(this, own);
    Class<?> type = findLoadedClass(own.name());
    if (type == null) {
      type = define(own, defined.bytes());
      defined.remember(type);
    }
    return type;
  }
}
