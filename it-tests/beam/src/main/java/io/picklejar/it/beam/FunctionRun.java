package io.picklejar.it.beam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.beam.runners.core.DoFnRunner;
import org.apache.beam.runners.core.DoFnRunners;
import org.apache.beam.runners.core.NullSideInputReader;
import org.apache.beam.runners.core.metrics.MetricsContainerImpl;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.metrics.MetricsEnvironment;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.reflect.DoFnInvokers;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.DoFnWithExecutionInformation;
import org.apache.beam.sdk.util.WindowedValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.WindowingStrategy;

/**
 * A function restored from its bytes and run over the elements of its task, in bundles.
 *
 * @param <I> the type of its input
 * @param <O> the type of its main output
 */
final class FunctionRun<I, O> {

  private static final int BUNDLE = 1000;

  private final Task.Run task;
  private final PipelineOptions options;
  private final DoFnWithExecutionInformation shipped;
  private final DoFn<I, O> function;
  private final Coder<I> input;
  private final Map<TupleTag<?>, Coder<?>> coders = new LinkedHashMap<>();
  private final Map<TupleTag<?>, List<byte[]>> outputs = new HashMap<>();

  @SuppressWarnings("unchecked") // the launcher took function and coders from one transform
  FunctionRun(Task.Run task, PipelineOptions options) {
    this.task = task;
    this.options = options;
    this.shipped = Bytes.object(task.function());
    this.function = (DoFn<I, O>) shipped.getDoFn();
    this.input = Bytes.object(task.input());
    for (Task.Output output : task.outputs()) {
      TupleTag<?> tag = new TupleTag<>(output.tag());
      coders.put(tag, Bytes.object(output.coder()));
      outputs.put(tag, new ArrayList<>());
    }
  }

  /** {@return the encoded elements of each output} */
  List<List<byte[]>> run() throws CoderException {
    MetricsEnvironment.setCurrentContainer(new MetricsContainerImpl(task.name()));
    DoFnInvokers.tryInvokeSetupFor(function, options);
    try {
      for (int from = 0; from < task.elements().size(); from += BUNDLE) {
        int to = Math.min(from + BUNDLE, task.elements().size());
        runBundle(task.elements().subList(from, to));
      }
    } finally {
      DoFnInvokers.invokerFor(function).invokeTeardown();
    }
    return coders.keySet().stream().map(outputs::get).toList();
  }

  private void runBundle(List<byte[]> elements) throws CoderException {
    DoFnRunner<I, O> runner = runner();
    runner.startBundle();
    for (byte[] element : elements) {
      runner.processElement(
          WindowedValue.valueInGlobalWindow(CoderUtils.decodeFromByteArray(input, element)));
    }
    runner.finishBundle();
  }

  @SuppressWarnings("unchecked")
  private DoFnRunner<I, O> runner() {
    List<TupleTag<?>> tags = new ArrayList<>(coders.keySet());
    return DoFnRunners.simpleRunner(
        options,
        function,
        NullSideInputReader.empty(),
        new DoFnRunners.OutputManager() {
          @Override
          public <T> void output(TupleTag<T> tag, WindowedValue<T> value) {
            keep(tag, value.getValue());
          }
        },
        (TupleTag<O>) tags.get(0),
        tags.subList(1, tags.size()),
        new NoState(),
        input,
        coders,
        WindowingStrategy.globalDefault(),
        shipped.getSchemaInformation(),
        shipped.getSideInputMapping());
  }

  @SuppressWarnings("unchecked")
  private <T> void keep(TupleTag<T> tag, T value) {
    try {
      Coder<T> coder = (Coder<T>) Objects.requireNonNull(coders.get(tag));
      Objects.requireNonNull(outputs.get(tag)).add(CoderUtils.encodeToByteArray(coder, value));
    } catch (CoderException e) {
      throw new IllegalArgumentException("cannot encode an output of " + task.name(), e);
    }
  }
}
