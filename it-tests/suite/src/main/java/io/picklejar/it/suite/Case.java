package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;

/** A pipeline, or a part of one, and what it gives. */
interface Case {

  /** Sets the case's globals, as a program's {@code main} would. */
  void prepare();

  /** {@return the lines that the functions give, added to the pipeline} */
  PCollection<String> lines(Pipeline pipeline);

  /** {@return the lines, sorted} */
  List<String> expected();
}
