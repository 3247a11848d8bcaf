package io.picklejar.it.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoJvmRunnerIT {

  private static final TupleTag<String> SHORT = new TupleTag<>("short") {};
  private static final TupleTag<String> LONG = new TupleTag<>("long") {};

  private static String inMain = "default";

  @TempDir private Path folder;

  @Test
  void functions_run_in_another_JVM() throws IOException {
    inMain = "set by the test";
    Pipeline pipeline = pipeline();
    pipeline.apply(Create.of("x")).apply(ParDo.of(new Write(folder.toString())));
    pipeline.run().waitUntilFinish();

    assertThat(folder.resolve("x")).content().isEqualTo("default");
  }

  @Test
  void outputs_are_split_merged_and_counted() {
    Pipeline pipeline = pipeline();
    PCollectionTuple split =
        pipeline
            .apply(Create.of("a", "bb", "a", "ccc", "bb", "a"))
            .apply(ParDo.of(new Split()).withOutputTags(SHORT, TupleTagList.of(LONG)));
    PCollectionList.of(split.get(SHORT))
        .and(split.get(LONG).apply(Filter.by(word -> word.length() > 2)))
        .apply(Flatten.pCollections())
        .apply(Count.perElement())
        .apply(WithKeys.of("all"))
        .apply(GroupByKey.create())
        .apply(ParDo.of(new WriteCounts(folder.toString())));
    pipeline.run().waitUntilFinish();

    assertThat(folder.resolve("all")).content().contains("a=3", "ccc=1").doesNotContain("bb");
  }

  @Test
  void what_a_function_throws_reaches_the_launcher() {
    Pipeline pipeline = pipeline();
    pipeline.apply(Create.of("x")).apply("Breaks", ParDo.of(new Breaks()));

    assertThatThrownBy(pipeline::run)
        .isInstanceOf(Pipeline.PipelineExecutionException.class)
        .hasMessageContaining("\"Breaks/ParMultiDo(Breaks)\" failed on the worker")
        .hasMessageContaining("no luck with x");
  }

  @Test
  void side_inputs_are_refused() {
    Pipeline pipeline = pipeline();
    PCollection<String> words = pipeline.apply(Create.of("x"));
    PCollectionView<Iterable<String>> view = words.apply(View.asIterable());
    words.apply(ParDo.of(new Breaks()).withSideInput("words", view));

    assertThatThrownBy(pipeline::run)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("TwoJvmRunner cannot run");
  }

  private static Pipeline pipeline() {
    return Pipeline.create(PipelineOptionsFactory.fromArgs("--runner=TwoJvmRunner").create());
  }

  private static final class Write extends DoFn<String, Void> {
    private final String folder;

    Write(String folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(@Element String name) throws IOException {
      Files.writeString(Path.of(folder, name), inMain);
    }
  }

  private static final class WriteCounts
      extends DoFn<KV<String, Iterable<KV<String, Long>>>, Void> {
    private final String folder;

    WriteCounts(String folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<KV<String, Long>>> counts) throws IOException {
      StringBuilder text = new StringBuilder();
      counts.getValue().forEach(kv -> text.append(kv.getKey() + "=" + kv.getValue() + "\n"));
      Files.writeString(Path.of(folder, counts.getKey()), text);
    }
  }

  private static final class Split extends DoFn<String, String> {
    @ProcessElement
    public void process(@Element String word, MultiOutputReceiver out) {
      out.get(word.length() == 1 ? SHORT : LONG).output(word);
    }
  }

  private static final class Breaks extends DoFn<String, String> {
    @ProcessElement
    public void process(@Element String word) {
      throw new IllegalStateException("no luck with " + word);
    }
  }
}
