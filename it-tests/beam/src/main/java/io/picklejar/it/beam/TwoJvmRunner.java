package io.picklejar.it.beam;

import java.io.IOException;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.construction.SplittableParDo;

/**
 * Runs a batch pipeline with all its functions in one worker JVM, which it starts and ends.
 *
 * <p>Reads of bounded sources, {@code ParDo} with any number of outputs, {@code GroupByKey}, {@code
 * Flatten} and all that is made of these work, in the global window. Side inputs, state, timers,
 * splittable functions and other windows are refused. Collections are kept in the launcher's
 * memory.
 */
public final class TwoJvmRunner extends PipelineRunner<PipelineResult> {

  private final TwoJvmOptions options;

  private TwoJvmRunner(TwoJvmOptions options) {
    this.options = options;
  }

  /** {@return a runner with these options} Beam calls it by name. */
  public static TwoJvmRunner fromOptions(PipelineOptions options) {
    return new TwoJvmRunner(options.as(TwoJvmOptions.class));
  }

  /** Runs the pipeline to its end. */
  @Override
  public PipelineResult run(Pipeline pipeline) {
    SplittableParDo.convertReadBasedSplittableDoFnsToPrimitiveReads(pipeline);
    ShipmentLog log = new ShipmentLog(options.getShipmentLog());
    try (WorkerProcess worker = WorkerProcess.start(options)) {
      pipeline.traverseTopologically(new PipelineWalk(worker, log));
      log.write();
    } catch (IOException e) {
      throw new Pipeline.PipelineExecutionException(e);
    }
    return new FinishedResult();
  }
}
