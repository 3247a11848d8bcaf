package io.picklejar.it.beam;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.beam.runners.core.construction.SerializablePipelineOptions;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;

/** The worker JVM, as the launcher sees it: tasks go to its standard input, one after the other. */
final class WorkerProcess implements AutoCloseable {

  private static final long SECONDS_TO_END = 10;

  private final Process process;
  private final ObjectOutputStream tasks;
  private final ObjectInputStream outcomes;

  private WorkerProcess(Process process) throws IOException {
    this.process = process;
    this.tasks = new ObjectOutputStream(new BufferedOutputStream(process.getOutputStream()));
    tasks.flush();
    this.outcomes = new ObjectInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** Starts a worker; its messages go to the launcher's standard error. */
  static WorkerProcess start(TwoJvmOptions options) throws IOException {
    Process process =
        new ProcessBuilder(command(options)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      WorkerProcess worker = new WorkerProcess(process);
      worker.run(new Task.Begin("begin", new SerializablePipelineOptions(options).toString()));
      return worker;
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static List<String> command(TwoJvmOptions options) {
    List<String> command = new ArrayList<>();
    command.add(options.getWorkerJava());
    // Standard output carries outcomes, so warnings of the JVM have to go elsewhere.
    command.add("-XX:+DisplayVMOutputToStderr");
    if (!options.getWorkerJvmArgs().isBlank()) {
      command.addAll(List.of(options.getWorkerJvmArgs().strip().split("\\s+")));
    }
    command.addAll(List.of("-cp", options.getWorkerClassPath(), WorkerMain.class.getName()));
    return command;
  }

  /**
   * Has the worker do a task, and waits.
   *
   * @return what came of it
   * @throws PipelineExecutionException if the worker failed or died
   */
  Outcome.Done run(Task task) {
    Outcome outcome = exchange(task);
    if (outcome instanceof Outcome.Done done) {
      return done;
    }
    String trace = ((Outcome.Failed) outcome).stackTrace();
    throw new PipelineExecutionException(
        new IllegalStateException("\"" + task.name() + "\" failed on the worker: " + trace));
  }

  private Outcome exchange(Task task) {
    try {
      tasks.writeObject(task);
      tasks.reset();
      tasks.flush();
      return (Outcome) outcomes.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new PipelineExecutionException(
          new IOException("the worker died during \"" + task.name() + "\"", e));
    }
  }

  /** Ends the worker, which stops at the end of its input. */
  @Override
  public void close() throws IOException {
    try (tasks;
        outcomes) {
      tasks.flush();
    } finally {
      end();
    }
  }

  private void end() {
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
