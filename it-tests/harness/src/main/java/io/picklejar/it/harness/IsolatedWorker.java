package io.picklejar.it.harness;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A worker that works each file in a class loader of its own, child first, as engines do.
 *
 * <p>Takes the class path of those loaders, then files.
 */
public final class IsolatedWorker {

  private IsolatedWorker() {}

  /** Takes the arguments above. */
  public static void main(String[] args) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : args[0].split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    int exit = 0;
    for (String file : List.of(args).subList(1, args.length)) {
      exit |= work(new ChildFirst(urls.toArray(URL[]::new)), file);
    }
    System.exit(exit);
  }

  private static int work(ClassLoader loader, String file) throws Exception {
    Thread.currentThread().setContextClassLoader(loader);
    Class<?> worker = loader.loadClass(Worker.class.getName());
    return (int) worker.getMethod("work", String.class).invoke(null, file);
  }

  /** Looks into its own class path before it asks its parent. */
  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(URL[] urls) {
      super(urls, IsolatedWorker.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        try {
          return findClass(name);
        } catch (ClassNotFoundException e) {
          return super.loadClass(name, resolve);
        }
      }
    }
  }
}
