package io.picklejar.internal.restore;

import io.picklejar.internal.jvm.Access;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** How class loaders are given a folder more. */
final class ResourcePlaces {

  private static final MethodType ADD_URL = MethodType.methodType(void.class, URL.class);

  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private ResourcePlaces() {}

  /** Has the loader look into the folder last; {@return whether it does} */
  static boolean add(ClassLoader loader, Path folder) throws IOException {
    if (loader instanceof ChildLoader own) {
      own.addFolder(folder.toUri().toURL());
      if (!Access.trusted() && TOLD.compareAndSet(false, true)) {
        System.err.println(
            "[picklejar] Without the agent, resources that functions bring are found through the"
                + " loader of their classes alone: ServiceLoader.load without a loader, and the"
                + " thread's and the system's class loader, find none. See README.md#limits");
      }
      return true;
    }
    if (loader == ClassLoader.getSystemClassLoader()) {
      return LiveClasses.addToSystemLoader(folder);
    }
    if (Access.trusted() && loader instanceof URLClassLoader open) {
      addUrl(open, folder.toUri().toURL());
      return true;
    }
    return false;
  }

  private static void addUrl(URLClassLoader loader, URL folder) {
    try {
      MethodHandle add =
          Access.lookupIn(URLClassLoader.class)
              .findVirtual(URLClassLoader.class, "addURL", ADD_URL);
      add.invoke(loader, folder);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("URLClassLoader.addURL can't be called: " + e, e);
    }
  }
}
