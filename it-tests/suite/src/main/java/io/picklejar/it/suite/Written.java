package io.picklejar.it.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.windowing.GlobalWindows;
import org.apache.beam.sdk.transforms.windowing.Window;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Writes all lines into one file, sorted. */
final class Written extends PTransform<PCollection<String>, PCollection<Void>> {

  private final String name;
  private final String folder;

  Written(String name, String folder) {
    this.name = name;
    this.folder = folder;
  }

  @Override
  public PCollection<Void> expand(PCollection<String> lines) {
    return lines
        .apply("One window", Window.into(new GlobalWindows()))
        .apply("One key", WithKeys.of(name))
        .apply("Collect", GroupByKey.create())
        .apply("Write", ParDo.of(new WriteFn(folder)));
  }

  /** Takes the lines of a file. */
  private static final class WriteFn extends DoFn<KV<String, Iterable<String>>, Void> {
    private final String folder;

    WriteFn(String folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<String>> file) throws IOException {
      List<String> lines = new ArrayList<>();
      file.getValue().forEach(lines::add);
      lines.sort(null);
      Files.write(Path.of(folder, file.getKey()), lines);
    }
  }
}
