package io.picklejar.it.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A JVM that writes to a log; it ends with {@link #close} at the latest. */
public final class JvmProcess implements AutoCloseable {

  private static final long SECONDS_TO_END = 10;

  private final Process process;
  private final Path log;

  private JvmProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts a command. */
  public static JvmProcess start(List<String> command, Path log) throws IOException {
    return start(command, Map.of(), log);
  }

  /** Starts a command with further environment variables. */
  public static JvmProcess start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new JvmProcess(builder.redirectOutput(log.toFile()).start(), log);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** {@return what it has written} */
  public String log() throws IOException {
    return Files.readString(log);
  }

  /** {@return the exit code} Fails when it takes longer than {@code seconds}. */
  public int waitFor(long seconds) throws IOException, InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new IllegalStateException("still running after " + seconds + " s, see " + log);
    }
    return process.exitValue();
  }

  /** Ends it without warning, as a machine that fails does. */
  public void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
