package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedShared;
import io.picklejar.internal.wire.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that were read from the same stream, whose objects a closure may share. */
final class CompanionObjects {

  private final List<FunctionObjects> functions;

  private CompanionObjects(List<FunctionObjects> functions) {
    this.functions = functions;
  }

  /**
   * {@return the companions of a closure}
   *
   * @param functions null for one that came without a stream, which has all objects to itself
   * @throws RestoreException if these are not the ones that the closure was written with
   */
  static CompanionObjects of(PackedClosure closure, @Nullable List<FunctionObjects> functions) {
    if (functions == null) {
      return new CompanionObjects(List.of());
    }
    boolean complete = functions.size() == closure.companions().functions().size();
    for (int i = 0; complete && i < functions.size(); i++) {
      complete = functions.get(i).areOf(closure.companions().functions().get(i));
    }
    if (!complete) {
      throw new RestoreException(
          "The function shares objects with functions that come before it in its stream, and these"
              + " were not restored. Read the stream from its beginning, as it was written."
              + " See README.md#troubleshooting");
    }
    return new CompanionObjects(functions);
  }

  /**
   * Gives the nodes of a section the objects that are there already.
   *
   * @param number the section, see {@link PackedShared#section}
   */
  void bind(PackedClosure closure, int number, Section section, Materializer materializer) {
    if (functions.isEmpty()) {
      return;
    }
    List<PackedShared> bound = new ArrayList<>();
    try {
      for (PackedShared shared : closure.companions().shared()) {
        if (shared.section() == number && bind(shared, section, materializer)) {
          bound.add(shared);
        }
      }
      bound.forEach(shared -> fill(shared, section, materializer));
    } catch (IndexOutOfBoundsException | ClassCastException e) {
      throw new RestoreException(
          "The closure is not consistent: it names objects that aren't there. Ship it again.", e);
    }
  }

  private boolean bind(PackedShared shared, Section section, Materializer materializer) {
    Node node = section.nodes().get(shared.node());
    FunctionObjects companion = functions.get(shared.companion());
    Object object = companion.object(shared.index());
    if (object == null) {
      return false;
    }
    checkType(node, companion.type(shared.index()));
    materializer.bind(node, object);
    return materializer.liveOf(node) == object;
  }

  private static void checkType(Node node, @Nullable Class<?> type) {
    if (Nodes.type(node) != type) {
      throw new RestoreException(
          "The function shares an object of "
              + Nodes.type(node).getName()
              + " with another of its stream, and the two can't use the same class in this JVM,"
              + " because it has other versions or values of what one of them needs. Write them to"
              + " streams of their own. See README.md#troubleshooting");
    }
  }

  private static void fill(PackedShared shared, Section section, Materializer materializer) {
    Node node = section.nodes().get(shared.node());
    shared.fields().forEach(field -> materializer.fill((Node.Instance) node, field));
  }
}
