package io.picklejar.it.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.beam.sdk.Pipeline.PipelineVisitor;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.runners.TransformHierarchy.Node;
import org.apache.beam.sdk.transforms.DoFnSchemaInformation;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.reflect.DoFnSignature;
import org.apache.beam.sdk.transforms.reflect.DoFnSignatures;
import org.apache.beam.sdk.util.DoFnWithExecutionInformation;
import org.apache.beam.sdk.util.construction.ParDoTranslation;
import org.apache.beam.sdk.util.construction.SplittableParDo.PrimitiveBoundedRead;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/** Runs each primitive transform as the walk over the pipeline comes to it. */
final class PipelineWalk extends PipelineVisitor.Defaults {

  private final WorkerProcess worker;
  private final ShipmentLog log;
  private final ElementStore collections = new ElementStore();

  PipelineWalk(WorkerProcess worker, ShipmentLog log) {
    this.worker = worker;
    this.log = log;
  }

  @Override
  public void visitPrimitiveTransform(Node node) {
    PTransform<?, ?> transform = node.getTransform();
    if (transform instanceof Impulse) {
      collections.put(output(node), List.of(new byte[0]));
    } else if (transform instanceof PrimitiveBoundedRead<?> read) {
      read(node, read);
    } else if (transform instanceof ParDo.MultiOutput<?, ?> parDo) {
      run(node, parDo);
    } else if (transform instanceof GroupByKey) {
      group(input(node), output(node));
    } else if (transform instanceof Flatten.PCollections) {
      flatten(node);
    } else {
      throw unsupported(node, transform == null ? "no transform" : transform.getName());
    }
  }

  private void read(Node node, PrimitiveBoundedRead<?> read) {
    PCollection<?> output = output(node);
    byte[] source = Bytes.of(read.getSource());
    collections.put(
        output,
        worker
            .run(new Task.Read(node.getFullName(), source, Bytes.of(output.getCoder())))
            .outputs()
            .get(0));
  }

  private void run(Node node, ParDo.MultiOutput<?, ?> parDo) {
    check(node, parDo);
    long begin = System.nanoTime();
    byte[] function = function(node, parDo);
    long writeNanos = System.nanoTime() - begin;
    Outcome.Done done = worker.run(task(node, parDo, function));
    List<TupleTag<?>> tags = tags(parDo);
    for (int i = 0; i < tags.size(); i++) {
      collections.put(output(node, tags.get(i)), done.outputs().get(i));
    }
    log.add(node.getFullName(), parDo.getFn(), function.length);
    log.addTimes(node.getFullName(), writeNanos, done.readNanos());
  }

  private Task.Run task(Node node, ParDo.MultiOutput<?, ?> parDo, byte[] function) {
    List<Task.Output> outputs = new ArrayList<>();
    for (TupleTag<?> tag : tags(parDo)) {
      outputs.add(new Task.Output(tag.getId(), Bytes.of(output(node, tag).getCoder())));
    }
    PCollection<?> input = input(node);
    return new Task.Run(
        node.getFullName(), function, Bytes.of(input.getCoder()), outputs, collections.of(input));
  }

  private byte[] function(Node node, ParDo.MultiOutput<?, ?> parDo) {
    DoFnSchemaInformation schema =
        ParDoTranslation.getSchemaInformation(node.toAppliedPTransform(getPipeline()));
    return Bytes.of(
        DoFnWithExecutionInformation.of(parDo.getFn(), parDo.getMainOutputTag(), Map.of(), schema));
  }

  private static List<TupleTag<?>> tags(ParDo.MultiOutput<?, ?> parDo) {
    List<TupleTag<?>> tags = new ArrayList<>();
    tags.add(parDo.getMainOutputTag());
    tags.addAll(parDo.getAdditionalOutputTags().getAll());
    return tags;
  }

  private static void check(Node node, ParDo.MultiOutput<?, ?> parDo) {
    DoFnSignature signature = DoFnSignatures.signatureForDoFn(parDo.getFn());
    if (!parDo.getSideInputs().isEmpty()) {
      throw unsupported(node, "a side input");
    }
    if (signature.usesState() || signature.usesTimers()) {
      throw unsupported(node, "state or timers");
    }
    if (signature.processElement().isSplittable()) {
      throw unsupported(node, "a splittable function");
    }
  }

  @SuppressWarnings("unchecked") // GroupByKey takes nothing but KVs
  private <K, V> void group(PCollection<?> input, PCollection<?> output) {
    KvCoder<K, V> coder = (KvCoder<K, V>) input.getCoder();
    Coder<?> grouped = output.getCoder();
    collections.put(
        output, Grouping.group(coder, (KvCoder<K, Iterable<V>>) grouped, collections.of(input)));
  }

  private void flatten(Node node) {
    PCollection<?> output = output(node);
    List<byte[]> all = new ArrayList<>();
    for (PValue input : node.getInputs().values()) {
      PCollection<?> part = (PCollection<?>) input;
      if (!part.getCoder().equals(output.getCoder())) {
        throw unsupported(node, "inputs with different coders");
      }
      all.addAll(collections.of(part));
    }
    collections.put(output, all);
  }

  private static PCollection<?> input(Node node) {
    return (PCollection<?>) node.getInputs().values().iterator().next();
  }

  private static PCollection<?> output(Node node) {
    return (PCollection<?>) node.getOutputs().values().iterator().next();
  }

  private static PCollection<?> output(Node node, TupleTag<?> tag) {
    return (PCollection<?>) Objects.requireNonNull(node.getOutputs().get(tag));
  }

  private static UnsupportedOperationException unsupported(Node node, String what) {
    return new UnsupportedOperationException(
        "TwoJvmRunner cannot run " + what + ", at \"" + node.getFullName() + "\"");
  }
}
