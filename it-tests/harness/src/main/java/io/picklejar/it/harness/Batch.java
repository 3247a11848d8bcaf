package io.picklejar.it.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Many programs in one JVM, one after the other, since starting a JVM is most of the time that a
 * small program takes.
 *
 * <p>Arguments: what to do, folder of the function files, folder of the answers, names of the
 * programs' main classes. {@code launch} runs a main class with its function file as argument,
 * {@code try} runs it without, {@code work} reads the function file and calls the functions. The
 * output of each goes to {@code <name>.out}, its failure to {@code <name>.err}.
 */
public final class Batch {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Path files;
  private final Path answers;

  private Batch(Path files, Path answers) {
    this.files = files;
    this.answers = answers;
  }

  /** Takes the arguments above. */
  public static void main(String[] args) throws Exception {
    Batch batch = new Batch(Path.of(args[1]), Path.of(args[2]));
    for (String name : List.of(args).subList(3, args.length)) {
      batch.run(name, batch.step(args[0], name));
    }
    System.exit(0);
  }

  private interface Step {
    void run(PrintStream out, PrintStream err) throws Exception;
  }

  private Step step(String action, String name) {
    Path file = files.resolve(name + ".bin");
    return switch (action) {
      case "launch" -> (out, err) -> launch(name, out, err, file.toString());
      case "try" -> (out, err) -> launch(name, out, err);
      case "work" -> (out, err) -> Worker.work(file, out, err);
      default -> throw new IllegalArgumentException(action);
    };
  }

  private static void launch(String name, PrintStream out, PrintStream err, String... args)
      throws Exception {
    System.setOut(out);
    try {
      Class.forName(name).getMethod("main", String[].class).invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      e.getTargetException().printStackTrace(err);
    }
  }

  /** Runs a step in a thread of its own, so that one that hangs doesn't take the others along. */
  private void run(String name, Step step) throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Thread thread =
        new Thread(
            () -> attempt(step, new PrintStream(out, true, StandardCharsets.UTF_8), errors), name);
    thread.setDaemon(true);
    thread.start();
    thread.join(LIMIT.toMillis());
    if (thread.isAlive()) {
      errors.println("Still running after " + LIMIT);
      List.of(thread.getStackTrace()).forEach(frame -> errors.println("\tat " + frame));
    }
    Files.write(answers.resolve(name + ".out"), out.toByteArray());
    Files.write(answers.resolve(name + ".err"), err.toByteArray());
  }

  private static void attempt(Step step, PrintStream out, PrintStream err) {
    try {
      step.run(out, err);
    } catch (Throwable e) {
      e.printStackTrace(err);
    }
  }
}
