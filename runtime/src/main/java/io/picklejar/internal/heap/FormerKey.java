package io.picklejar.internal.heap;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands in a hash table for a key that has changed, while the table is filled. */
final class FormerKey {
  private final int hash;
  private final Object key;

  private FormerKey(int hash, Object key) {
    this.hash = hash;
    this.key = key;
  }

  /**
   * {@return what stands for the key}
   *
   * @param lies what the table made of the hash that the key had
   */
  static FormerKey of(HashNodes nodes, int lies, @Nullable Object key) {
    return new FormerKey(nodes.spread(lies), Objects.requireNonNull(key));
  }

  /** Puts the keys in their places. */
  static void giveWay(HashNodes nodes, Map<?, ?> table) {
    for (Map.Entry<?, ?> node : nodes.of(table)) {
      if (node.getKey() instanceof FormerKey former) {
        nodes.setKey(node, former.key);
      }
    }
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** It is equal to nothing else, as a key that lies by a hash that is not its own. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }
}
