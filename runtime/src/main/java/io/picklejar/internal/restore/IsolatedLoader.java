package io.picklejar.internal.restore;

import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

/**
 * Runs a closure with the classes that it was shipped with, where the worker has others of the same
 * names. One loader for all closures that ship the same set of class files.
 */
final class IsolatedLoader extends ChildLoader {

  static {
    registerAsParallelCapable();
  }

  private static final Map<ClassLoader, Map<String, WeakReference<IsolatedLoader>>> BELOW =
      new WeakHashMap<>();

  private final Map<String, PackedClass> shipped;

  private IsolatedLoader(ClassLoader parent, PackedClosure closure) {
    super(parent);
    this.shipped =
        closure.classes().stream().collect(Collectors.toMap(PackedClass::name, packed -> packed));
  }

  static IsolatedLoader of(ClassLoader parent, PackedClosure closure, List<String> different) {
    String key = key(closure);
    synchronized (BELOW) {
      Map<String, WeakReference<IsolatedLoader>> known =
          BELOW.computeIfAbsent(parent, loader -> new HashMap<>());
      WeakReference<IsolatedLoader> reference = known.get(key);
      IsolatedLoader loader = reference == null ? null : reference.get();
      if (loader == null) {
        loader = new IsolatedLoader(parent, closure);
        known.put(key, new WeakReference<>(loader));
        System.err.println(
            "[picklejar] The worker has other versions of "
                + String.join(", ", different)
                + ": the functions run with the versions that they were shipped with, apart from the worker's.");
      }
      return loader;
    }
  }

  private static String key(PackedClosure closure) {
    Map<String, String> digests = new TreeMap<>();
    closure
        .classes()
        .forEach(
            packed -> digests.put(packed.name(), packed.digest().hex() + packed.runInitializer()));
    return digests.toString();
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
    Definer.Defined defined = Definer.bytes(own);
    Class<?> type = define(own, defined.bytes());
    defined.remember(type);
    return type;
  }
}
