package io.picklejar.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.construction.PipelineTranslation;
import org.apache.beam.sdk.values.PCollection;

/** A pipeline of many steps that look things up in the same large table. */
public final class ManySteps {

  static byte[] table = {};
  static int rounds;

  /** What the pipeline is to do. */
  public interface Options extends PipelineOptions {
    /** How many steps there are. */
    @Default.Integer(200)
    int getSteps();

    void setSteps(int steps);

    /** Size of the table. */
    @Default.Integer(5_000_000)
    int getTableBytes();

    void setTableBytes(int bytes);

    /** Folder of the report. */
    @Default.String("")
    String getOutput();

    void setOutput(String folder);
  }

  private ManySteps() {}

  /** Adds what the table has at its place. */
  static final class Step extends DoFn<Long, Long> {
    private final int number;

    Step(int number) {
      this.number = number;
    }

    @ProcessElement
    public void add(@Element Long sum, OutputReceiver<Long> out) {
      out.output(sum + rounds * table[number * 7919 % table.length]);
    }
  }

  /** Writes what came out. */
  static final class Write extends DoFn<Long, Void> {
    private final String folder;

    Write(String folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void write(@Element Long sum) throws IOException {
      Files.writeString(Path.of(folder, "report.txt"), sum + "\n");
    }
  }

  /** Takes the options above and those of the runner. */
  public static void main(String[] args) throws IOException {
    Options options = PipelineOptionsFactory.fromArgs(args).withValidation().as(Options.class);
    table = new byte[options.getTableBytes()];
    new Random(1).nextBytes(table);
    rounds = 3;
    Pipeline pipeline = Pipeline.create(options);
    PCollection<Long> sums = pipeline.apply("Start", Create.of(1L));
    for (int number = 0; number < options.getSteps(); number++) {
      sums = sums.apply("Step " + number, ParDo.of(new Step(number)));
    }
    sums.apply("Write", ParDo.of(new Write(options.getOutput())));
    if (options.getOutput().isEmpty()) {
      int bytes = PipelineTranslation.toProto(pipeline).getSerializedSize();
      System.out.println(options.getSteps() + " steps take " + bytes + " bytes");
      return;
    }
    pipeline.run().waitUntilFinish();
  }
}
