package io.picklejar.it.harness;

import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;

/**
 * The worker's program: reads functions that came from elsewhere, calls them, prints the answers.
 */
public final class Worker {

  private Worker() {}

  /**
   * Takes the file, then names of static fields to print at the end. Threads that a function left
   * behind don't keep the worker alive.
   */
  public static void main(String[] args) {
    int exit = work(Path.of(args[0]), System.out, System.err);
    for (String field : List.of(args).subList(1, args.length)) {
      System.out.println(field + " is " + valueOf(field));
    }
    System.exit(exit);
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
