package io.picklejar.it.beam;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.beam.runners.core.construction.SerializablePipelineOptions;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The worker JVM: takes tasks from standard input and answers on standard output. */
public final class WorkerMain {

  private PipelineOptions options = PipelineOptionsFactory.create();

  private WorkerMain() {}

  /** Works until standard input ends. */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    ObjectOutputStream outcomes = new ObjectOutputStream(new BufferedOutputStream(answers));
    outcomes.flush();
    new WorkerMain().work(new ObjectInputStream(new BufferedInputStream(System.in)), outcomes);
  }

  private void work(ObjectInputStream tasks, ObjectOutputStream outcomes)
      throws IOException, ClassNotFoundException {
    while (true) {
      Task task;
      try {
        task = (Task) tasks.readObject();
      } catch (EOFException end) {
        return;
      }
      outcomes.writeObject(outcome(task));
      outcomes.reset();
      outcomes.flush();
    }
  }

  @SuppressWarnings("CatchingUnchecked") // whatever user code throws is the launcher's to report
  private Outcome outcome(Task task) {
    try {
      return run(task);
    } catch (Throwable e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return new Outcome.Failed(trace.toString());
    }
  }

  private Outcome run(Task task) throws Exception {
    if (task instanceof Task.Begin begin) {
      options = new SerializablePipelineOptions(begin.options()).get();
      FileSystems.setDefaultPipelineOptions(options);
      return new Outcome.Done(List.of(), 0);
    }
    if (task instanceof Task.Read read) {
      return new Outcome.Done(List.of(SourceReading.readAll(read, options)), 0);
    }
    long begin = System.nanoTime();
    FunctionRun<?, ?> function = new FunctionRun<>((Task.Run) task, options);
    long readNanos = System.nanoTime() - begin;
    return new Outcome.Done(function.run(), readNanos);
  }
}
