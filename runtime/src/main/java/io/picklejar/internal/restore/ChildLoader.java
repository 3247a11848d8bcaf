package io.picklejar.internal.restore;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds shipped classes below a loader that they can't be defined into. One for all closures read
 * in that loader.
 */
class ChildLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final Map<ClassLoader, WeakReference<ChildLoader>> BELOW = new WeakHashMap<>();

  private final Map<String, byte[]> originals = new ConcurrentHashMap<>();
  private final Folders folders = new Folders();

  /** Finds resources, as any class path does. */
  private static final class Folders extends URLClassLoader {
    Folders() {
      super(new URL[0], null);
    }

    @Override
    protected void addURL(URL folder) {
      super.addURL(folder);
    }
  }

  ChildLoader(ClassLoader parent) {
    super(parent);
  }

  static ChildLoader below(ClassLoader loader) {
    if (loader instanceof ChildLoader own) {
      return own;
    }
    synchronized (BELOW) {
      WeakReference<ChildLoader> known = BELOW.get(loader);
      ChildLoader below = known == null ? null : known.get();
      if (below == null) {
        below = new ChildLoader(loader);
        BELOW.put(loader, new WeakReference<>(below));
      }
      LoadersBelow.used(below);
      return below;
    }
  }

  Class<?> define(PackedClass shipped, byte[] bytes) {
    originals.put(shipped.name(), shipped.bytes());
    return defineClass(shipped.name(), bytes, 0, bytes.length);
  }

  /** Without the agent nothing else says what to do. */
  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    ClassNotFoundException absent = new ClassNotFoundException(name);
    if (!Access.trusted()) {
      AbsentClasses.note(absent, name);
    }
    throw absent;
  }

  void addFolder(URL folder) {
    folders.addURL(folder);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return folders.findResource(name);
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return folders.findResources(name);
  }

  byte @Nullable [] original(String name) {
    return originals.get(name);
  }
}
