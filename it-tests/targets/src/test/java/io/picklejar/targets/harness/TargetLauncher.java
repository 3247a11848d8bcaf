package io.picklejar.targets.harness;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * The launcher's program: makes the functions of each target, writes all of them, then calls all of
 * them.
 */
public final class TargetLauncher {

  private final Path folder;
  private final Results results = new Results();

  private TargetLauncher(Path folder) {
    this.folder = folder;
  }

  /** Takes the folder for the functions and results, and the names of the targets. */
  public static void main(String[] args) throws Exception {
    TargetLauncher launcher = new TargetLauncher(Path.of(args[0]));
    for (String target : Arrays.asList(args).subList(1, args.length)) {
      new Attempt(target, launcher.results) {
        @Override
        void attempt() throws Throwable {
          launcher.launch(target);
        }
      }.run();
    }
    launcher.results.write(launcher.folder.resolve("launcher.properties"));
    System.exit(0);
  }

  private void launch(String target) throws Exception {
    Class<?> type = Class.forName("io.picklejar.targets." + target);
    Object[] functions = ((List<?>) type.getMethod("functions").invoke(null)).toArray();
    for (int i = 0; i < functions.length; i++) {
      write(target + "#" + i, functions[i]);
    }
    for (int i = 0; i < functions.length; i++) {
      Call.answer(functions[i], target + "#" + i, results);
    }
  }

  private void write(String name, Object function) throws IOException {
    Path file = folder.resolve(name + ".bin");
    try {
      try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
        out.writeObject(function);
      }
      results.put(name, Results.What.SHIPPED, shipped(function));
    } catch (Throwable e) {
      Files.delete(file);
      results.put(name, Results.What.ERROR, Show.failure(e));
    }
  }

  /** Asks the agent, if there is one, for the names of the statics in the closure. */
  private static String shipped(Object function) throws ReflectiveOperationException {
    Class<?> capture;
    try {
      capture = Class.forName("io.picklejar.internal.closure.Capture");
    } catch (ClassNotFoundException e) {
      return "";
    }
    Object closure = capture.getMethod("of", Object.class).invoke(null, function);
    StringJoiner names = new StringJoiner(" ");
    for (Object item : (Collection<?>) call(call(closure, "report"), "statics")) {
      names.add((String) call(item, "name"));
    }
    return names.toString();
  }

  private static Object call(Object receiver, String name) throws ReflectiveOperationException {
    Method method = receiver.getClass().getMethod(name);
    return method.invoke(receiver);
  }
}
