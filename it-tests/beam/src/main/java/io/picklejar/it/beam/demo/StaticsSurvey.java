package io.picklejar.it.beam.demo;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Runs a program and then measures every static field of its jar, each by Java serialization alone:
 * what shipping all statics would send.
 */
public final class StaticsSurvey {

  private static final String CLASS = ".class";

  private StaticsSurvey() {}

  /**
   * Runs and measures.
   *
   * @param args the program's jar, the file for the figures, the program's main class, and its
   *     arguments
   */
  public static void main(String[] args) throws Exception {
    Class.forName(args[2])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 3, args.length));
    Files.write(Path.of(args[1]), survey(Path.of(args[0])));
  }

  /** {@return a line {@code field TAB bytes} per static field; bytes are -1 where it cannot be} */
  private static List<String> survey(Path jar) throws IOException, ReflectiveOperationException {
    List<String> lines = new ArrayList<>();
    for (String name : classes(jar)) {
      for (Field field : Class.forName(name).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          field.setAccessible(true);
          lines.add(name + "." + field.getName() + "\t" + bytes(field.get(null)));
        }
      }
    }
    return lines;
  }

  private static List<String> classes(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(CLASS) && !name.endsWith("package-info.class"))
          .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
          .toList();
    }
  }

  private static long bytes(Object value) {
    Counter counter = new Counter();
    try (ObjectOutputStream out = new ObjectOutputStream(counter)) {
      out.writeObject(value);
    } catch (IOException e) {
      return -1;
    }
    return counter.count;
  }

  private static final class Counter extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
