package io.picklejar.internal.heap;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds objects from the nodes of one snapshot or section. Depth first, by an explicit stack: an
 * object is filled when its parts are complete.
 *
 * <p>Objects that can exist empty (ordinary ones, arrays, collections) are made before their parts;
 * others (records, lambdas, proxies, what {@code readResolve} gives) after. In a cycle through the
 * latter the former get their missing parts as soon as these exist. Objects with a {@code
 * readObject} in a cycle have it called before their parts are made, see {@link ReadingOrder}. For
 * one thread.
 */
public final class Materializer {
  private static final int NEW = 0;
  private static final int OPEN = 1;
  private static final int DONE = 2;

  /** Its own code has read its state, while parts may wait. */
  private static final int READ = 3;

  private final Assembly assembly;
  private @Nullable Object[] live = new Object[64];
  private byte[] states = new byte[64];
  private @Nullable Node[] stack = new Node[64];
  private int[] cursors = new int[64];
  private int depth;
  private Pending pending = new Pending();
  private final Cycles cycles = new Cycles();
  private final ReadingOrder order = new ReadingOrder(node -> state(node) == DONE);

  /** The object on top of the stack whose code is reading its parts right now. */
  private @Nullable Node reader;

  private final Validations validations = new Validations();

  /**
   * @param externals gives the live object of a node of another section
   */
  public Materializer(Function<Node.External, @Nullable Object> externals) {
    this.assembly = new Assembly(this, validations, externals);
  }

  /**
   * {@return the live value of a slot} The same node gives the same object every time.
   *
   * @throws MaterializeException if the object can't be made in this JVM
   */
  public @Nullable Object materialize(@Nullable Object slot) {
    if (!(slot instanceof Node node)) {
      return slot;
    }
    if (state(node) == NEW) {
      enter(node);
      run(0);
      pending.force(this::complete);
      validations.run();
    }
    return value(node);
  }

  /**
   * {@return the object of the slot before it has its state, or null if it can't be had so} It gets
   * its state when it is materialized.
   */
  public @Nullable Object shell(@Nullable Object slot) {
    if (slot instanceof Node node && state(node) == NEW && live[node.id()] == null) {
      live[node.id()] = assembly.allocate(node);
    }
    return slot instanceof Node node ? liveOf(node) : null;
  }

  /**
   * Says that the object is the one itself that a {@code readResolve} would look for, such as the
   * singleton in a static field: none is called.
   */
  public void keepAsIs(Node node) {
    assembly.keepAsIs(node);
  }

  /** Says that the object of the node exists already. */
  public void bind(Node node, Object object) {
    if (state(node) == NEW) {
      live[node.id()] = object;
      states[node.id()] = DONE;
    }
  }

  /** Sets one field of an object that exists already, see {@link #bind}. */
  public void fill(Node.Instance node, int slot) {
    Object value = materialize(node.slots()[slot]);
    assembly.set(node, java.util.Objects.requireNonNull(liveOf(node)), slot, value);
  }

  /**
   * Sets one field of an object that exists already and may hold something, see {@link #bind}.
   *
   * @return what puts back what it held
   */
  public Runnable replace(Node.Instance node, int slot) {
    Object object = java.util.Objects.requireNonNull(liveOf(node));
    Object before = assembly.get(node, object, slot);
    assembly.put(node, object, slot, materialize(node.slots()[slot]));
    return () -> assembly.put(node, object, slot, before);
  }

  /** {@return the object made from the node, or null if none has been made yet} */
  public @Nullable Object liveOf(Node node) {
    return node.id() < live.length && live[node.id()] != Assembly.NULL ? live[node.id()] : null;
  }

  private int state(Node node) {
    int id = node.id();
    if (id >= states.length) {
      int size = Math.max(id + 1, 2 * states.length);
      states = Arrays.copyOf(states, size);
      live = Arrays.copyOf(live, size);
    }
    return states[id];
  }

  private void run(int base) {
    while (depth > base) {
      Node node = stack[depth - 1];
      Node child = nextNew(node);
      if (child == null) {
        cycles.leave(node, depth, stack);
        stack[--depth] = null;
        if (states[node.id()] == READ) {
          done(node, live[node.id()]);
        } else {
          complete(node, false);
        }
      } else {
        enter(child);
      }
    }
  }

  private @Nullable Node nextNew(Node node) {
    @Nullable Object[] slots = node.slots();
    int i = cursors[depth - 1];
    while (i < slots.length) {
      if (slots[i++] instanceof Node child) {
        if (state(child) == NEW) {
          cursors[depth - 1] = i;
          return child;
        }
        cycles.refer(depth, child);
      }
    }
    cursors[depth - 1] = i;
    return null;
  }

  private void enter(Node node) {
    states[node.id()] = OPEN;
    if (live[node.id()] == null) {
      live[node.id()] = assembly.allocate(node);
    }
    cycles.enter(node, depth + 1);
    if (isLeaf(node)) {
      cycles.leave(node, depth + 1, stack);
      done(node, assembly.finish(node, live[node.id()], true));
      return;
    }
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
      cursors = Arrays.copyOf(cursors, 2 * depth);
    }
    stack[depth] = node;
    cursors[depth++] = 0;
    if (live[node.id()] != null && order.readsFirst(node)) {
      readFirst(node);
    }
  }

  private void readFirst(Node node) {
    Node outer = reader;
    reader = node;
    order.nested(1);
    cursors[depth - 1] = node.slots().length;
    live[node.id()] = assembly.finish(node, live[node.id()], false);
    states[node.id()] = READ;
    order.nested(-1);
    reader = outer;
  }

  /**
   * {@return the live value of a slot of an object that is reading its parts} What waits for
   * objects further up must not wait any longer: the object's code uses it now.
   */
  @Nullable Object read(@Nullable Object slot) {
    if (reader != null && slot instanceof Node part && reader == stack[depth - 1]) {
      if (state(part) == NEW) {
        makePart(part);
      } else {
        cycles.refer(depth, part);
      }
    }
    return value(slot);
  }

  private void makePart(Node part) {
    Node outerReader = reader;
    Pending outer = pending;
    reader = null;
    pending = new Pending();
    int base = depth;
    enter(part);
    run(base);
    pending.force(this::complete);
    pending = outer;
    reader = outerReader;
  }

  private static boolean isLeaf(Node node) {
    if (node.isLeaf()) {
      return true;
    }
    for (Object slot : node.slots()) {
      if (slot instanceof Node) {
        return false;
      }
    }
    return true;
  }

  /** Makes or fills the object, unless it must wait. */
  private void complete(Node node, boolean force) {
    if (!force && waits(node)) {
      return;
    }
    done(node, assembly.finish(node, live[node.id()], false));
  }

  private void done(Node node, Object made) {
    live[node.id()] = made;
    states[node.id()] = DONE;
    for (Pending.Patch patch : pending.patches(node)) {
      assembly.patch(patch.node(), live[patch.node().id()], patch.slot());
    }
    for (Node waiting : pending.waiting(node)) {
      complete(waiting, false);
    }
  }

  /** {@return whether a part is missing that the node can't do without} */
  private boolean waits(Node node) {
    boolean patchable = assembly.isPatchable(node);
    @Nullable Object[] slots = node.slots();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] instanceof Node child && child != node) {
        if (patchable && states[child.id()] != DONE && live[child.id()] == null) {
          pending.patch(child, node, i);
          continue;
        }
        Node blocker = patchable ? null : blocker(node, child, i);
        if (blocker != null) {
          pending.await(blocker, node);
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Node blocker(Node node, Node child, int slot) {
    if (states[child.id()] != DONE) {
      return live[child.id()] == null || assembly.needsFinished(node, slot) ? child : null;
    }
    return assembly.needsFinished(node, slot) ? cycles.blocker(child) : null;
  }

  /** {@return the live value of a slot, null if it has not been made} */
  @Nullable Object made(@Nullable Object slot) {
    if (!(slot instanceof Node node)) {
      return slot;
    }
    Object made = live[node.id()];
    return made == Assembly.NULL ? null : made;
  }

  /**
   * {@return the live value of a slot, in a cycle that leaves no choice the object before {@code
   * readResolve}}
   */
  @Nullable Object value(@Nullable Object slot) {
    Object made = made(slot);
    return made == null && slot instanceof Node node ? assembly.raw(node) : made;
  }
}
