package io.picklejar.internal.wire;

import io.picklejar.internal.heap.InitializerPart;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.SharedValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes one section: depth first with an explicit stack, each node where it is first referred to.
 */
final class SectionWriter {
  private final Function<Node, Node.@Nullable External> external;
  private final Buffer out = new Buffer();
  private final NodeNumbers numbers = new NodeNumbers();
  private final StringWriterTable strings;
  private final HeaderWriter headers;
  private @Nullable Node[] stack = new Node[64];
  private int[] cursors = new int[64];
  private int depth;
  private boolean sharing = true;
  private boolean shared;

  SectionWriter(Function<Node, Node.@Nullable External> external, Predicate<String> literal) {
    this.external = external;
    strings = new StringWriterTable(out, literal);
    headers = new HeaderWriter(out, strings);
  }

  /**
   * Says that values which several places share are written in each of them, and parts of
   * initializers without the place.
   */
  SectionWriter withoutSharing() {
    sharing = false;
    return this;
  }

  Encoded write(List<@Nullable Object> roots) {
    out.writeByte(Tags.VERSION);
    out.writeVarInt(roots.size(), true);
    for (Object root : roots) {
      if (writeSlot(root)) {
        run();
      }
    }
    return new Encoded(out.toBytes(), numbers, shared);
  }

  private void run() {
    while (depth > 0) {
      Node node = stack[depth - 1];
      if (!advance(node)) {
        depth--;
        stack[depth] = null;
      }
    }
  }

  /**
   * Writes slots up to the first that begins a node with slots of its own; {@return whether there
   * was such a slot}
   */
  private boolean advance(Node node) {
    return node instanceof Node.Instance instance ? advanceInstance(instance) : advanceSlots(node);
  }

  private boolean advanceSlots(Node node) {
    @Nullable Object[] slots = node.slots();
    int top = depth - 1;
    int i = cursors[top];
    while (i < slots.length) {
      if (writeSlot(slots[i++])) {
        cursors[top] = i;
        return true;
      }
    }
    return false;
  }

  private boolean advanceInstance(Node.Instance node) {
    @Nullable Object[] slots = node.slots();
    String types = headers.types(node.shape());
    int top = depth - 1;
    int i = cursors[top];
    while (i < slots.length) {
      char type = i < types.length() ? types.charAt(i) : 'L';
      Object slot = slots[i++];
      if (type != 'L') {
        Primitives.write(out, type, slot);
      } else if (writeSlot(slot)) {
        cursors[top] = i;
        return true;
      }
    }
    return false;
  }

  /** Writes a slot; {@return whether that began a node whose slots follow} */
  private boolean writeSlot(@Nullable Object slot) {
    if (slot instanceof String text) {
      strings.write(text);
    } else if (slot instanceof Node node) {
      return SharedValue.is(node) ? writeShared(node) : writeNode(node);
    } else if (slot == null) {
      out.writeByte(Tags.NULL);
    } else {
      Boxed.write(out, slot);
    }
    return false;
  }

  private boolean writeShared(Node node) {
    shared = true;
    return sharing ? writeNode(node) : writeSlot(SharedValue.of(node));
  }

  private boolean writeNode(Node node) {
    int known = numbers.of(node);
    if (known >= 0) {
      out.writeByte(Tags.BACK);
      out.writeVarInt(known, true);
      return false;
    }
    Node.External elsewhere = node instanceof Node.External self ? self : external.apply(node);
    if (elsewhere != null) {
      out.writeByte(Tags.EXTERNAL);
      out.writeVarInt(elsewhere.section(), true);
      out.writeVarInt(elsewhere.index(), true);
      return false;
    }
    numbers.add(node);
    Node written = InitializerPart.is(node) ? part((Node.Special) node) : node;
    headers.write(written);
    if (written.slots().length > 0) {
      push(written);
      return true;
    }
    return false;
  }

  private Node part(Node.Special part) {
    shared = true;
    return sharing ? part : InitializerPart.anywhere(part);
  }

  private void push(Node node) {
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
      cursors = Arrays.copyOf(cursors, 2 * depth);
    }
    stack[depth] = node;
    cursors[depth++] = 0;
  }
}
