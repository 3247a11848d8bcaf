package io.picklejar.it.beam;

import java.io.Serializable;
import java.util.List;

/** Work for the worker JVM. Functions and coders are in the bytes of Java serialization. */
sealed interface Task extends Serializable {

  /** {@return the transform's name in the pipeline} */
  String name();

  /**
   * To say who one is: the first task of a worker.
   *
   * @param options the pipeline's options as JSON
   */
  record Begin(String name, String options) implements Task {}

  /**
   * To read all of a source.
   *
   * @param source a {@code BoundedSource}
   * @param output the coder of what it holds
   */
  record Read(String name, byte[] source, byte[] output) implements Task {}

  /**
   * To run a function over elements.
   *
   * @param function a {@code DoFnWithExecutionInformation}, as portable runners send it
   * @param input the coder of the elements
   * @param outputs where the function's outputs go, the main one first
   * @param elements the encoded elements
   */
  record Run(
      String name, byte[] function, byte[] input, List<Output> outputs, List<byte[]> elements)
      implements Task {}

  /** An output of a function: the id of its {@code TupleTag}, and its coder. */
  record Output(String tag, byte[] coder) implements Serializable {}
}
