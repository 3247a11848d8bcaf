package io.picklejar.it.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.io.BoundedSource;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.CoderUtils;

/** Reads bounded sources. */
final class SourceReading {

  private SourceReading() {}

  /** {@return the encoded elements of the task's source} */
  static List<byte[]> readAll(Task.Read task, PipelineOptions options) throws IOException {
    return readAll(
        Bytes.<BoundedSource<Object>>object(task.source()),
        Bytes.<Coder<Object>>object(task.output()),
        options);
  }

  private static <T> List<byte[]> readAll(
      BoundedSource<T> source, Coder<T> coder, PipelineOptions options) throws IOException {
    List<byte[]> elements = new ArrayList<>();
    try (BoundedSource.BoundedReader<T> reader = source.createReader(options)) {
      for (boolean more = reader.start(); more; more = reader.advance()) {
        elements.add(CoderUtils.encodeToByteArray(coder, reader.getCurrent()));
      }
    }
    return elements;
  }
}
