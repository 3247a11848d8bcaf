package io.picklejar.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM to start: an immutable command that {@code with…} methods extend. */
public final class Child {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final List<String> command;
  private final Duration limit;

  private Child(List<String> command, Duration limit) {
    this.command = List.copyOf(command);
    this.limit = limit;
  }

  /** {@return a small JVM of the JDK, with nothing on it yet} */
  public static Child of(Jdk jdk) {
    return new Child(List.of(jdk.tool("java"), "-Xmx512m", "-XX:TieredStopAtLevel=1"), LIMIT);
  }

  /** {@return this with the finished agent and its options, which may be empty} */
  public Child withAgent(String options) {
    String suffix = options.isEmpty() ? "" : "=" + options;
    return with("-javaagent:" + Finished.agentJar() + suffix);
  }

  /** {@return this with a class path} */
  public Child withClassPath(List<Path> entries) {
    List<String> names = entries.stream().map(Path::toString).toList();
    return with("-cp", String.join(System.getProperty("path.separator"), names));
  }

  /** {@return this with further arguments, of the JVM or, after the main class, of the program} */
  public Child with(String... arguments) {
    List<String> longer = new ArrayList<>(command);
    longer.addAll(List.of(arguments));
    return new Child(longer, limit);
  }

  /** {@return this with more or less time than two minutes} */
  public Child within(Duration other) {
    return new Child(command, other);
  }

  /** Runs the JVM to its end, or ends it when its time is over, which is an error. */
  public Result run() {
    try {
      Path out = Files.createTempFile("child", ".out");
      Path err = Files.createTempFile("child", ".err");
      try {
        int exit = exitCode(new ProcessBuilder(command), out, err);
        return new Result(exit, Files.readAllLines(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int exitCode(ProcessBuilder builder, Path out, Path err) throws IOException {
    // The JVM prints a notice on stderr for each of these.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      if (process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new IllegalStateException("Timed out: " + command + "\n" + Files.readString(err));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  @Override
  public String toString() {
    return String.join(" ", command);
  }
}
