package io.picklejar.it.beam;

import java.io.Serializable;
import java.util.List;

/** What the worker JVM says to a {@link Task}. */
sealed interface Outcome extends Serializable {

  /**
   * The task is done.
   *
   * @param outputs the encoded elements of each output, in the task's order
   * @param readNanos how long it took to read the function from its bytes
   */
  record Done(List<List<byte[]>> outputs, long readNanos) implements Outcome {}

  /**
   * The task failed.
   *
   * @param stackTrace as the worker would have printed it
   */
  record Failed(String stackTrace) implements Outcome {}
}
