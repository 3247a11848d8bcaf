package io.picklejar.it.harness;

import java.io.IOException;
import java.io.InputStream;

/** Defines one class of its parent again, with statics of its own. */
public class AgainLoader extends ClassLoader {

  private final Class<?> type;

  /** A loader below the class's own. */
  public AgainLoader(Class<?> type) {
    super(type.getClassLoader());
    this.type = type;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    return name.equals(type.getName()) ? own(name) : super.loadClass(name, resolve);
  }

  private Class<?> own(String name) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
