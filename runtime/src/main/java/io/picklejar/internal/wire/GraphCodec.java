package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Node;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes and reads sections: lists of root slots with all the nodes that they reach. */
public final class GraphCodec {

  private GraphCodec() {}

  /**
   * {@return the section} The same graph gives the same bytes.
   *
   * @param roots slots of one snapshot
   * @param external tells for each node whether it lies in another section, which then isn't
   *     entered; null if not
   * @param literal tells whether a string is the one that literals stand for, as it will be again
   */
  public static Encoded write(
      List<@Nullable Object> roots,
      Function<Node, Node.@Nullable External> external,
      Predicate<String> literal) {
    return new SectionWriter(external, literal).write(roots);
  }

  /**
   * {@return the bytes of a value by which it is known again} What else of its closure has the same
   * strings and numbers, or leads to what an initializer makes, makes no difference to them.
   */
  static byte[] content(@Nullable Object root, Predicate<String> literal) {
    return new SectionWriter(node -> null, literal)
        .withoutSharing()
        .write(Collections.singletonList(root))
        .bytes();
  }

  /**
   * {@return the roots and nodes of a section}
   *
   * @throws WireException if the bytes are not a section, or name a class that the resolver doesn't
   *     find
   */
  public static Section read(byte[] bytes, ClassResolver resolver) {
    return new SectionReader(bytes, resolver).read();
  }
}
