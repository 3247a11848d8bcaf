package io.picklejar.internal.heap;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The launcher's objects behind the nodes of a graph. */
public interface LiveObjects {

  /**
   * {@return the object that the node was made from, or null for none} Where {@code writeReplace}
   * gave another, it is the one that was replaced.
   */
  @Nullable Object objectOf(Node node);

  /** {@return the slots that a trimmed node has, or null for a node that has all} */
  @Nullable BitSet taken(Node node);

  /** {@return whether a string in a slot is the one that a literal of user code stands for} */
  boolean isLiteral(String text);

  /** {@return all objects behind nodes} */
  List<Object> all();
}
