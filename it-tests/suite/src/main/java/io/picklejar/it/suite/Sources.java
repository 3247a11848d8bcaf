package io.picklejar.it.suite;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.BoundedSource;
import org.apache.beam.sdk.io.Read;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;

/** A user's source that reads what a global holds. */
final class Sources implements Case {

  private static List<String> table = List.of();

  @Override
  public void prepare() {
    table = List.of("row 1", "row 2", "row 3");
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline.apply("Sources", Read.from(new TableSource()));
  }

  @Override
  public List<String> expected() {
    return List.of("row 1", "row 2", "row 3");
  }

  private static final class TableSource extends BoundedSource<String> {
    @Override
    public List<? extends BoundedSource<String>> split(long bytes, PipelineOptions options) {
      return List.of(this);
    }

    @Override
    public long getEstimatedSizeBytes(PipelineOptions options) {
      return table.size();
    }

    @Override
    public BoundedReader<String> createReader(PipelineOptions options) {
      return new TableReader(this);
    }

    @Override
    public Coder<String> getOutputCoder() {
      return StringUtf8Coder.of();
    }
  }

  private static final class TableReader extends BoundedSource.BoundedReader<String> {
    private final TableSource source;
    private final Iterator<String> rows = table.iterator();
    private @Nullable String current;

    TableReader(TableSource source) {
      this.source = source;
    }

    @Override
    public boolean start() {
      return advance();
    }

    @Override
    public boolean advance() {
      current = rows.hasNext() ? rows.next() : null;
      return current != null;
    }

    @Override
    public String getCurrent() {
      if (current == null) {
        throw new NoSuchElementException();
      }
      return current;
    }

    @Override
    public BoundedSource<String> getCurrentSource() {
      return source;
    }

    @Override
    public void close() {}
  }
}
