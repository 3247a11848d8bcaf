package acme.reading;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Writes a function of a type of its own, and reads it in the ways that programs read. */
public class Main {
  /** The function's type. */
  public interface Task {
    String run(String argument);
  }

  public static String set = "none";

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "write" -> write(args[1]);
      case "read" -> read(args[1]);
      case "host" -> load(args[2]).getMethod("read", String.class).invoke(null, args[1]);
      case "resolve" -> resolve(args[1], load(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void write(String file) throws IOException {
    set = "set";
    Task task = argument -> argument + " " + set;
    try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream(file))) {
      out.writeObject(task);
    }
  }

  /** By a plain stream, as an object of the reader's own type. */
  public static void read(String file) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new FileInputStream(file))) {
      System.out.println(((Task) in.readObject()).run("read") + ", " + set);
    }
  }

  /** {@return this class as a loader sees it that has its own} */
  private static Class<?> load(String classPath) throws Exception {
    URL[] urls = {Path.of(classPath).toUri().toURL()};
    return new ChildFirst(urls).loadClass(Main.class.getName());
  }

  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(URL[] urls) {
      super(urls, Main.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("acme.reading.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known != null ? known : findClass(name);
      }
    }
  }

  /** By a stream that finds classes in a loader, as an object of that loader's type. */
  private static void resolve(String file, Class<?> there) throws Exception {
    Object task;
    try (Resolving in = new Resolving(new FileInputStream(file), there.getClassLoader())) {
      task = in.readObject();
    }
    Class<?> type = there.getClassLoader().loadClass(Task.class.getName());
    Method run = type.getMethod("run", String.class);
    Field field = there.getField("set");
    System.out.println(run.invoke(task, "read") + ", " + field.get(null));
  }

  private static final class Resolving extends ObjectInputStream {
    private final ClassLoader loader;

    Resolving(InputStream in, ClassLoader loader) throws IOException {
      super(in);
      this.loader = loader;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass described)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(described.getName(), false, loader);
      } catch (ClassNotFoundException e) {
        return super.resolveClass(described);
      }
    }
  }
}
