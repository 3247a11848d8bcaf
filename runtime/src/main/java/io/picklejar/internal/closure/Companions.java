package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a function shares with what was written to the same stream before it.
 *
 * @param functions the earlier functions that it shares objects with
 * @param shared the objects
 * @param plain the objects of the companion that is no function: those outside of functions
 */
public record Companions(List<Companion> functions, List<Shared> shared, List<Object> plain) {

  /** Nothing is shared. */
  public static final Companions NONE = new Companions(List.of(), List.of(), List.of());

  /** What the stream has outside of functions. */
  public static final Companion PLAIN = new Companion(-1, "0".repeat(64));

  /** {@return the nodes of the objects that the stream has outside of functions} */
  Set<Node> plainNodes() {
    int companion = functions.indexOf(PLAIN);
    return shared.stream()
        .filter(object -> object.companion() == companion)
        .map(Shared::node)
        .collect(Collectors.toSet());
  }

  /**
   * An earlier function.
   *
   * @param number how many functions had been written before it
   * @param digest digest of its closure, in hexadecimal digits
   */
  public record Companion(int number, String digest) {

    /** {@return whether it is no function, but what the stream has outside of functions} */
    public boolean isPlain() {
      return number < 0;
    }
  }

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
