package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.io.Input;
import io.picklejar.internal.heap.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one section, as {@link SectionWriter} writes it. */
final class SectionReader {
  private final Input in;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Node> externals = new ArrayList<>();
  private final StringReaderTable strings;
  private final HeaderReader headers;
  private @Nullable FirstForms firstForms;
  private @Nullable Node[] stack = new Node[64];
  private int[] cursors = new int[64];
  private int depth;

  SectionReader(byte[] bytes, ClassResolver resolver) {
    in = new Input(bytes);
    strings = new StringReaderTable(in);
    headers = new HeaderReader(in, strings, resolver);
  }

  Section read() {
    try {
      readVersion();
      List<@Nullable Object> roots = roots();
      finishFirstForms();
      numberExternals();
      Section section =
          new Section(Collections.unmodifiableList(roots), Collections.unmodifiableList(nodes));
      if (in.position() != in.limit()) {
        throw new WireException("the section is altered: bytes follow its end");
      }
      return section;
    } catch (KryoException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | ClassCastException e) {
      throw new WireException("the section is truncated or altered: " + e.getMessage(), e);
    }
  }

  private void readVersion() {
    int version = in.readByte();
    if (version == Tags.FIRST) {
      firstForms = new FirstForms();
      headers.read(firstForms);
    } else if (version != Tags.VERSION) {
      throw new WireException("the section has format " + version + ", this is " + Tags.VERSION);
    }
  }

  private void finishFirstForms() {
    if (firstForms != null) {
      for (Node node : firstForms.finish()) {
        node.number(nodes.size());
        nodes.add(node);
      }
    }
  }

  /** {@return how many slots of a node are read} */
  private int length(Node node) {
    return firstForms == null ? node.slots().length : firstForms.length(node);
  }

  private void numberExternals() {
    int next = nodes.size();
    for (Node external : externals) {
      external.number(next++);
    }
  }

  private List<@Nullable Object> roots() {
    int count = Checked.length(in, 1);
    List<@Nullable Object> roots = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      roots.add(readSlot());
      run();
    }
    return roots;
  }

  private void run() {
    while (depth > 0) {
      int before = depth;
      Node node = stack[depth - 1];
      if (node instanceof Node.Instance instance) {
        advanceInstance(instance);
      } else {
        advanceSlots(node);
      }
      if (depth == before && cursors[depth - 1] == length(node)) {
        depth--;
        stack[depth] = null;
      }
    }
  }

  private void advanceSlots(Node node) {
    @Nullable Object[] slots = node.slots();
    int length = length(node);
    int top = depth - 1;
    int i = cursors[top];
    boolean leaf = i == 0;
    while (i < length && depth == top + 1) {
      Object slot = readSlot();
      leaf &= !(slot instanceof Node);
      slots[i++] = slot;
    }
    cursors[top] = i;
    if (leaf && firstForms == null) {
      node.markLeaf();
    }
  }

  private void advanceInstance(Node.Instance node) {
    @Nullable Object[] slots = node.slots();
    String types = headers.types(node.shape());
    int top = depth - 1;
    int i = cursors[top];
    while (i < slots.length && depth == top + 1) {
      char type = i < types.length() ? types.charAt(i) : 'L';
      slots[i++] = type == 'L' ? readSlot() : Primitives.read(in, type);
    }
    cursors[top] = i;
  }

  private @Nullable Object readSlot() {
    int tag = in.readByte() & 0xff;
    if (tag == Tags.NULL) {
      return null;
    }
    if (StringReaderTable.isString(tag)) {
      return strings.read(tag);
    }
    if (tag == Tags.BACK) {
      return Checked.element(nodes, in.readVarInt(true));
    }
    if (tag == Tags.EXTERNAL) {
      Node.External external = new Node.External(in.readVarInt(true), in.readVarInt(true));
      externals.add(external);
      return external;
    }
    return tag >= Tags.INSTANCE && tag <= Tags.SPECIAL ? newNode(tag) : Boxed.read(in, tag);
  }

  private Node newNode(int tag) {
    Node node = headers.read(tag);
    node.number(nodes.size());
    nodes.add(node);
    if (length(node) > 0) {
      push(node);
    }
    return node;
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
