package io.picklejar.it.harness;

import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The worker's program: reads functions that came from elsewhere, calls them, prints the answers.
 */
public final class Worker {

  private Worker() {}

  /**
   * Takes files, which are read in that order, and names of static fields, which are printed.
   * Threads that a function left behind don't keep the worker alive.
   */
  public static void main(String[] args) {
    int exit = 0;
    for (String arg : args) {
      if (Files.isRegularFile(Path.of(arg))) {
        exit |= work(Path.of(arg), System.out, System.err);
      } else {
        System.out.println(arg + " is " + valueOf(arg));
      }
    }
    System.exit(exit);
  }

  /** Works one file, for loaders that hold this class themselves; the exit code. */
  public static int work(String file) {
    return work(Path.of(file), System.out, System.err);
  }

  static int work(Path file, PrintStream out, PrintStream err) {
    try {
      for (Object function : Exchange.read(file)) {
        out.println(Answer.of(function));
      }
      return 0;
    } catch (Throwable e) {
      e.printStackTrace(err);
      return 1;
    }
  }

  private static String valueOf(String name) {
    int dot = name.lastIndexOf('.');
    try {
      Field field = Class.forName(name.substring(0, dot)).getDeclaredField(name.substring(dot + 1));
      field.setAccessible(true);
      return String.valueOf(field.get(null));
    } catch (ClassNotFoundException e) {
      return "absent";
    } catch (ReflectiveOperationException e) {
      return e.toString();
    }
  }
}
