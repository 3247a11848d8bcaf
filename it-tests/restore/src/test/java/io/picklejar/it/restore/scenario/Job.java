package io.picklejar.it.restore.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** What a worker has: loaders with or without the user's classes, and functions that arrive. */
final class Job {

  private Job() {}

  static Path folder(String property) {
    return Path.of(System.getProperty("it." + property));
  }

  /** {@return the loader of a new job whose classes the worker lacks} */
  static Loader lacking() {
    return new Loader(new URL[0]);
  }

  /** {@return the loader of a new job that has the user's classes} */
  static Loader having() {
    return new Loader(new URL[] {url(folder("classes"))});
  }

  /** {@return the loader of a new job that has other versions of some of the user's classes} */
  static Loader havingLater() {
    return new Loader(new URL[] {url(folder("later"))});
  }

  static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Loads the user's classes itself before it asks its parent, as Flink's does. */
  static final class Loader extends URLClassLoader {

    Loader(URL[] urls) {
      super(urls, Job.class.getClassLoader());
    }

    void add(Path folder) {
      addURL(url(folder));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known == null && name.startsWith("acme.")) {
          try {
            return findClass(name);
          } catch (ClassNotFoundException e) {
            return super.loadClass(name, resolve);
          }
        }
        return known == null ? super.loadClass(name, resolve) : known;
      }
    }
  }

  /** {@return the function of that name, read in the loader as an engine reads it} */
  static Object read(String name, ClassLoader context) {
    return with(context, () -> read(Files.newInputStream(folder("payloads").resolve(name))));
  }

  /** {@return the function in those bytes} */
  static Object read(byte[] bytes, ClassLoader context) {
    return with(context, () -> read(new ByteArrayInputStream(bytes)));
  }

  private static Object read(InputStream bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(bytes)) {
      return in.readObject();
    }
  }

  /** {@return what the function of that name gives, which takes nothing} */
  static String call(String name, ClassLoader context) {
    return String.valueOf(supplier(name, context).get());
  }

  static Supplier<?> supplier(String name, ClassLoader context) {
    return (Supplier<?>) read(name, context);
  }

  static <T> T with(ClassLoader context, Callable<T> action) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(context);
    try {
      return action.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
