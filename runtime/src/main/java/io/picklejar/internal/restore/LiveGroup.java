package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.heap.CodeRank;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.wire.GraphCodec;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import io.picklejar.internal.wire.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The values of a group of statics in this JVM. Values that are live already stay what they are:
 * new ones that share objects with them are built around those objects.
 */
final class LiveGroup {

  private final PackedGroup packed;
  private final ShippedClasses classes;
  private final List<List<@Nullable Object>> alive;
  private final Binding others;
  private final CompletedObjects completed = new CompletedObjects();
  private @Nullable Section section;
  private int codeRank = -1;
  private @Nullable Materializer materializer;

  /** Tells a materializer of objects that exist. */
  interface Binding {
    void bind(LiveGroup group, Section section, Materializer materializer);
  }

  /**
   * @param alive for each static the live {@linkplain #objects objects} of its value, or an empty
   *     list if it has to be built
   * @param others gives the objects that have been made elsewhere
   */
  LiveGroup(
      PackedGroup packed,
      ShippedClasses classes,
      List<List<@Nullable Object>> alive,
      Binding others) {
    this.others = others;
    this.packed = packed;
    this.classes = classes;
    this.alive = alive;
  }

  /** {@return a group whose objects are built for themselves, with no static} */
  static LiveGroup unset(PackedGroup packed, ShippedClasses classes) {
    return new LiveGroup(
        packed,
        classes,
        Collections.nCopies(packed.fields().size(), List.of()),
        (group, section, materializer) -> {});
  }

  /**
   * {@return how much code runs when the values are made, see {@link CodeRank}; nothing runs for
   * live ones}
   */
  synchronized int codeRank() {
    if (codeRank < 0) {
      codeRank =
          alive.stream().noneMatch(List::isEmpty)
              ? 0
              : CodeRank.of(section().nodes(), classes::isUsers);
    }
    return codeRank;
  }

  /** {@return whether making the values makes an object of which that holds} */
  synchronized boolean makes(Predicate<Node> what) {
    return alive.stream().anyMatch(List::isEmpty) && section().nodes().stream().anyMatch(what);
  }

  PackedGroup packed() {
    return packed;
  }

  /**
   * {@return the value of the n-th static before it has its state, or null if it can't be had so}
   */
  synchronized @Nullable Object shell(int index) {
    return materializer().shell(section().roots().get(index));
  }

  /** {@return the value of the n-th static} */
  synchronized @Nullable Object value(int index) {
    Object value = materializer().materialize(section().roots().get(index));
    completed.fill(materializer());
    return value;
  }

  /** Puts back what objects held that the initializer had made and that got another state. */
  synchronized void undo() {
    completed.undo();
  }

  /**
   * {@return the live objects of the n-th static's value, in the order of {@link Nodes#reachable},
   * and then its strings and numbers in the order of {@link Nodes#values}}
   */
  synchronized List<@Nullable Object> objects(int index) {
    List<@Nullable Object> objects = new ArrayList<>();
    Object root = section().roots().get(index);
    Nodes.reachable(root).forEach(node -> objects.add(materializer().materialize(node)));
    Nodes.values(root).forEach(value -> objects.add(materializer().materialize(value)));
    return objects;
  }

  /** {@return the live object behind a node of the group's section} */
  synchronized @Nullable Object object(int index) {
    return materializer().materialize(section().nodes().get(index));
  }

  private Section section() {
    if (section == null) {
      section = GraphCodec.read(packed.section(), classes);
    }
    return section;
  }

  private Materializer materializer() {
    if (materializer == null) {
      materializer = new Materializer(LiveGroup::noSection);
      for (int i = 0; i < alive.size(); i++) {
        Object root = section().roots().get(i);
        if (root instanceof Node.Instance instance && isSingleton(instance, i)) {
          materializer.keepAsIs(instance);
        }
        bind(root, alive.get(i));
      }
      others.bind(this, section(), materializer);
      for (int i = 0; i < alive.size(); i++) {
        GlobalSlot global = alive.get(i).isEmpty() ? global(i) : null;
        if (global != null) {
          completed.find(section().roots().get(i), global, materializer);
        }
      }
    }
    return materializer;
  }

  /** {@return where the n-th value belongs, or null if nothing is there, as setting it will say} */
  private @Nullable GlobalSlot global(int index) {
    PackedField field = packed.fields().get(index);
    try {
      return GlobalSlot.of(classes.get(field.owner()), field);
    } catch (NoSuchFieldException | LinkageError e) {
      return null;
    }
  }

  /**
   * A {@code readResolve} of such an object would give what is in the field, which is what is being
   * made.
   */
  private boolean isSingleton(Node.Instance root, int index) {
    return classes.get(packed.fields().get(index).owner()).isAssignableFrom(root.type());
  }

  private void bind(@Nullable Object root, List<@Nullable Object> objects) {
    if (objects.isEmpty() || materializer == null) {
      return;
    }
    List<Object> slots = new ArrayList<>(Nodes.reachable(root));
    slots.addAll(Nodes.values(root));
    for (int i = 0; i < slots.size() && slots.size() == objects.size(); i++) {
      if (slots.get(i) instanceof Node node && objects.get(i) != null) {
        materializer.bind(node, objects.get(i));
      }
    }
  }

  private static @Nullable Object noSection(Node.External external) {
    throw new RestoreException(
        "The closure is not consistent: a group of statics refers to another. Ship it again.");
  }
}
