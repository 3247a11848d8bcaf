package io.picklejar.it.foreign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** The classes in a jar. */
final class JarClasses {
  private static final String SUFFIX = ".class";

  private JarClasses() {}

  /** {@return their names, sorted} */
  static List<String> names(String jar) throws IOException {
    List<String> names = new ArrayList<>();
    try (JarFile file = new JarFile(jar)) {
      file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("META-INF"))
          .filter(name -> !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
          .sorted()
          .forEach(names::add);
    }
    return names;
  }

  /** {@return those that can be loaded, not initialized} */
  static List<Class<?>> loaded(String jar) throws IOException {
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names(jar)) {
      try {
        Class<?> type = Class.forName(name, false, JarClasses.class.getClassLoader());
        int members =
            type.getDeclaredMethods().length
                + type.getDeclaredFields().length
                + type.getDeclaredConstructors().length;
        if (members > 0) {
          classes.add(type);
        }
      } catch (ClassNotFoundException | LinkageError e) {
        // It needs a library that isn't on the class path: neither JVM can use it.
      }
    }
    return classes;
  }
}
