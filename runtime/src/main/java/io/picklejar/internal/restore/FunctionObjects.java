package io.picklejar.internal.restore;

import io.picklejar.internal.closure.Companions;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Section;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one function in one stream, for functions that follow in the stream and share
 * some. The stream carries no state of it but its identity: each reading of a stream makes its own,
 * which lives as long as that stream does.
 */
final class FunctionObjects implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** On the launcher: keeps what is known of the stream alive as long as the stream. */
  @SuppressWarnings("unused")
  private final transient @Nullable StreamFunctions stream;

  /** Of the companion that is no function: objects that the stream has anyway. */
  private final @Nullable Object @Nullable [] plain;

  private transient @Nullable Digest closure;
  private transient @Nullable Object @Nullable [] objects;
  private transient @Nullable Class<?> @Nullable [] types;
  private transient @Nullable ClassNotFoundException lacking;

  FunctionObjects(@Nullable StreamFunctions stream) {
    this(stream, null);
  }

  private FunctionObjects(@Nullable StreamFunctions stream, @Nullable Object @Nullable [] plain) {
    this.stream = stream;
    this.plain = plain;
  }

  /** {@return objects that the stream has outside of functions} */
  static FunctionObjects ofStream(List<Object> objects) {
    return new FunctionObjects(null, objects.toArray());
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    if (plain != null) {
      objects = plain.clone();
      types = new Class<?>[plain.length];
      for (int i = 0; i < plain.length; i++) {
        types[i] = plain[i] == null ? null : plain[i].getClass();
      }
      closure = new Digest(Companions.PLAIN.digest());
    }
  }

  /** Makes the function of a section and takes its objects; {@return the function} */
  @Nullable Object keep(Digest digest, Section section, Materializer materializer) {
    Object function = materializer.materialize(section.roots().get(0));
    List<Node> nodes = section.nodes();
    objects = new Object[nodes.size()];
    types = new Class<?>[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      objects[i] = materializer.liveOf(nodes.get(i));
      types[i] = Nodes.type(nodes.get(i));
    }
    closure = digest;
    return function;
  }

  /** There are none, since the function shares an object beside it whose class is missing here. */
  void lack(ClassNotFoundException lacking) {
    this.lacking = lacking;
  }

  /** {@return why there are none, or null} */
  @Nullable ClassNotFoundException lacking() {
    return lacking;
  }

  /** {@return whether these are the objects of that closure} */
  boolean areOf(Digest digest) {
    return digest.equals(closure);
  }

  /** {@return the object that was made from the node of that index, or null if none was} */
  @Nullable Object object(int index) {
    return objects == null || index < 0 || index >= objects.length ? null : objects[index];
  }

  /** {@return what kind of object it is, see {@link Nodes#type}} */
  @Nullable Class<?> type(int index) {
    return types == null ? null : types[index];
  }
}
