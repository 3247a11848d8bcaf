package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import java.util.List;

/**
 * What a function shares with those that were written to the same stream before it.
 *
 * @param functions the earlier functions that it shares objects with
 * @param shared the objects
 */
public record Companions(List<Companion> functions, List<Shared> shared) {

  /** Nothing is shared. */
  public static final Companions NONE = new Companions(List.of(), List.of());

  /**
   * An earlier function.
   *
   * @param number how many functions had been written before it
   * @param digest digest of its closure, in hexadecimal digits
   */
  public record Companion(int number, String digest) {}

  /**
   * An object that an earlier function holds too.
   *
   * @param node the object
   * @param companion index of that function in {@link #functions}
   * @param index index of the object in that function's section
   * @param fields slots of the node that the earlier function's closure left out
   */
  public record Shared(Node node, int companion, int index, List<Integer> fields) {}
}
