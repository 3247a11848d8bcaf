package io.picklejar.it.generator.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Runs the work of one program with a class loader of its own, and not for ever. */
final class Attempt {
  private static final int SECONDS = 60;

  private Attempt() {}

  /**
   * {@return what the work gives, or what is made of the text that says how it failed}
   *
   * @param classes the program's classes; none for a loader without them
   */
  static <T> T in(Map<String, byte[]> classes, Callable<T> work, Function<String, T> failure) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "main", 1 << 20);
    thread.setDaemon(true);
    thread.setContextClassLoader(new MemoryLoader(classes));
    thread.start();
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      StringBuilder text = new StringBuilder("HANGS");
      for (StackTraceElement frame : thread.getStackTrace()) {
        text.append("\n\tat ").append(frame);
      }
      return failure.apply(text.toString());
    } catch (ExecutionException e) {
      return failure.apply("FAILS " + trace(e.getCause()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String trace(Throwable e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
