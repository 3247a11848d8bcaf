package io.picklejar.it.beam;

import java.io.Serializable;
import java.util.List;

/** What the worker JVM says to a {@link Task}. */
sealed interface Outcome extends Serializable {

  /**
   * The task is done.
   *
   * @param outputs the encoded elements of each output, in the task's order
   */
  record Done(List<List<byte[]>> outputs) implements Outcome {}

  /**
   * The task failed.
   *
   * @param stackTrace as the worker would have printed it
   */
  record Failed(String stackTrace) implements Outcome {}
}
