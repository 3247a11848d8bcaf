package io.picklejar.internal.restore;

import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

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
      ClassLoader parent, PackedClosure closure, List<String> different, List<String> disputed) {
    List<WeakReference<IsolatedLoader>> known =
        BELOW.computeIfAbsent(parent, loader -> new ArrayList<>());
    known.removeIf(reference -> reference.get() == null);
    for (WeakReference<IsolatedLoader> reference : known) {
      IsolatedLoader loader = reference.get();
      if (loader != null && loader.fits(closure)) {
        loader.add(closure);
        return loader;
      }
    }
    IsolatedLoader loader = new IsolatedLoader(parent);
    loader.add(closure);
    known.add(new WeakReference<>(loader));
    System.err.println("[picklejar] " + reason(different, disputed));
    return loader;
  }

  private static String reason(List<String> different, List<String> disputed) {
    return disputed.isEmpty()
        ? "The worker has other versions of "
            + String.join(", ", different)
            + ": the functions run with the versions that they were shipped with, apart from the"
            + " worker's."
        : "Another job has set "
            + String.join(", ", disputed)
            + " in this class loader: the functions run with classes and statics of their own,"
            + " apart from that job's.";
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
    return ShippedClasses.disputed(closure, this).isEmpty();
  }

  private void add(PackedClosure closure) {
    Misses.expect(
        this,
        closure.classes().stream()
            .filter(packed -> shipped.putIfAbsent(packed.name(), packed) == null)
            .toList());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    PackedClass own = shipped.get(name);
    if (own == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : defineOwn(own);
    }
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
