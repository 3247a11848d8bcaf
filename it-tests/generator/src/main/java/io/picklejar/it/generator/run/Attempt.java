package io.picklejar.it.generator.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the work of one program with a class loader of its own, and not for ever. */
final class Attempt {
  private static final int SECONDS = 20;

  private Attempt() {}

  /**
   * {@return what the work says, or one line that says how it failed}
   *
   * @param classes where the program's classes are; none for a loader without them
   */
  static List<String> in(List<Path> classes, Callable<List<String>> work) {
    FutureTask<List<String>> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "main", 1 << 20);
    thread.setDaemon(true);
    thread.setContextClassLoader(loader(classes));
    thread.start();
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      StringBuilder text = new StringBuilder("HANGS");
      for (StackTraceElement frame : thread.getStackTrace()) {
        text.append("\n\tat ").append(frame);
      }
      return List.of(text.toString());
    } catch (Exception e) {
      return List.of("FAILS " + trace(e.getCause()));
    }
  }

  private static ClassLoader loader(List<Path> classes) {
    URL[] urls =
        classes.stream()
            .map(
                path -> {
                  try {
                    return path.toUri().toURL();
                  } catch (MalformedURLException e) {
                    throw new IllegalArgumentException(e);
                  }
                })
            .toArray(URL[]::new);
    return new URLClassLoader(urls, Attempt.class.getClassLoader());
  }

  private static String trace(Throwable e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
