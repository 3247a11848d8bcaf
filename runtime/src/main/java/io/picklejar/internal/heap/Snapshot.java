package io.picklejar.internal.heap;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A growing picture of the objects reachable from some roots, as {@link Node nodes}. Breadth first,
 * by an explicit queue.
 *
 * <p>An object that cannot travel becomes a {@link Node.Refused} and the picture goes on; {@link
 * #refusals} tells them all. Objects met only as an enclosing instance are trimmed: they have the
 * fields that the {@link HeapPolicy} says are used. The objects themselves are never changed. For
 * one thread.
 */
public final class Snapshot implements LiveObjects {
  private static final Object NULL = new Object();

  private final HeapPolicy policy;
  private final Plans plans;
  private final Map<Object, Object> seen = new IdentityHashMap<>();
  private final List<Object> objects = new ArrayList<>();
  private final Map<Node, Object> replacedBy = new IdentityHashMap<>();
  private final Deque<Node> queue = new ArrayDeque<>();
  private final List<Node.Root> roots = new ArrayList<>();
  private final Discoveries discoveries = new Discoveries();
  private final Trimmed trimmed;
  private final EnumFields enumFields;
  private boolean anyRefused;
  private boolean unsettled;

  public Snapshot(HeapPolicy policy) {
    this.policy = policy;
    this.plans = new Plans(policy);
    this.trimmed = new Trimmed(this::slot);
    this.enumFields = new EnumFields(policy, this::addRoot);
  }

  /**
   * Adds a root and all that it reaches.
   *
   * @param rootLabel how paths name it, such as {@code Main.RULES}
   * @return the slot that holds the value
   */
  public @Nullable Object add(String rootLabel, @Nullable Object value) {
    Node.Root root = addRoot(rootLabel, value);
    drainQueue();
    return root.slots()[0];
  }

  private Node.Root addRoot(String label, @Nullable Object value) {
    Node.Root root = new Node.Root(label, value);
    roots.add(root);
    queue.add(root);
    return root;
  }

  /**
   * Tells that reachable code reads the instance field: trimmed objects and enum constants gain its
   * value.
   */
  public void fieldUsed(String declaringClassName, String fieldName) {
    trimmed.use(declaringClassName, fieldName);
    enumFields.use(declaringClassName, fieldName);
    drainQueue();
  }

  /**
   * {@return whether a {@code writeObject} has changed what is in the picture already} XML nodes
   * that are made on demand are all made by then. Another picture shows what stays.
   */
  public boolean unsettled() {
    return unsettled;
  }

  /** {@return the objects that are trimmed so far} */
  public List<Object> trimmed() {
    return trimmed.objects();
  }

  /** {@return the classes of the trimmed objects that were met under such roots} */
  public Set<Class<?>> trimmedTypes(Predicate<String> rootLabel) {
    return trimmed.types(rootLabel);
  }

  /** {@return whether the value of a static is one that its initializer had better make itself} */
  public static boolean leftToInitializer(@Nullable Object slot) {
    SpecialKind kind = slot instanceof Node.Special node ? Specials.named(node.kind()) : null;
    return kind != null && kind.leftToInitializer();
  }

  /** {@return what was met for the first time since the last call} */
  public List<Discovery> drain() {
    return discoveries.drain();
  }

  /**
   * {@return the state of the user's enum constants in the picture: mutable fields that reachable
   * code reads} Each is a root of its own.
   */
  public List<EnumField> enumFields() {
    return enumFields.all();
  }

  /**
   * {@return every object that cannot travel, once for each root that reaches it, in the order of
   * the roots}
   */
  public List<Refusal> refusals() {
    return anyRefused ? Refusals.search(roots, objects.size()) : List.of();
  }

  @Override
  public @Nullable Object objectOf(Node node) {
    Object replaced = replacedBy.get(node);
    return replaced != null || node.id() < 0 ? replaced : objects.get(node.id());
  }

  @Override
  public @Nullable BitSet taken(Node node) {
    return trimmed.taken(node, policy);
  }

  @Override
  public boolean isLiteral(String text) {
    return policy.isLiteral(text);
  }

  @Override
  public List<Object> all() {
    return Collections.unmodifiableList(objects);
  }

  private void drainQueue() {
    for (Node node = queue.poll(); node != null; node = queue.poll()) {
      @Nullable Object[] slots = node.slots();
      for (int i = 0; i < slots.length; i++) {
        slots[i] = slot(slots[i], node, i);
      }
    }
  }

  private @Nullable Object slot(@Nullable Object value, Node parent, int edge) {
    if (value == null || Inline.is(value) || value instanceof Node) {
      return value;
    }
    boolean enclosing = parent.enclosing == edge;
    Object known = seen.get(value);
    if (known == null) {
      return met(value, parent, edge, enclosing);
    }
    if (known == NULL || (known instanceof Node.Refused && droppable(parent, edge))) {
      return null;
    }
    if (!enclosing && known instanceof Node node) {
      trimmed.widen(node);
    }
    return known;
  }

  private @Nullable Object met(Object value, Node parent, int edge, boolean enclosing) {
    Plan plan = plans.of(value);
    Node node;
    try {
      Object replaced = Replacement.of(value, plan, plans);
      if (replaced != value && !isModule(value, replaced)) {
        return replaced(value, replaced, parent, edge);
      }
      node =
          enclosing && trims(plan, value)
              ? trimmed.node((InstancePlan) plan, value, policy)
              : Retry.flatten(plan, value);
    } catch (Exception | LinkageError e) {
      node = Refusals.failure(value, e);
    }
    if (node instanceof Node.Refused && droppable(parent, edge)) {
      return null;
    }
    return register(value, plan, node, parent, edge);
  }

  /**
   * Where the worker's initializer makes an object.
   *
   * @param owner class of the static below which it lies
   * @param steps final fields that lead there from the static's value
   */
  public record Place(Class<?> owner, String name, String descriptor, List<String> steps) {

    /** {@return the place to which those final fields lead from here} */
    public Place below(List<String> more) {
      List<String> all = new ArrayList<>(steps);
      all.addAll(more);
      return new Place(owner, name, descriptor, all);
    }
  }

  /**
   * Has an object that can't travel, a root's value or below it, be the one that lies in that
   * place.
   *
   * @param state slots of what it holds by itself and can travel
   */
  public void leave(
      Object live, String rootLabel, Place place, Map<Field, @Nullable Object> state) {
    Object refused = Objects.requireNonNull(seen.get(live));
    Node part = InitializerPart.node(place, state);
    part.number(objects.size());
    objects.add(live);
    for (Node.Root root : roots) {
      if (root.label().equals(rootLabel)) {
        replace(refused, part, root.slots());
        Nodes.reachable(root.slots()[0]).forEach(node -> replace(refused, part, node.slots()));
      }
    }
  }

  private static void replace(Object refused, Node part, @Nullable Object[] slots) {
    for (int i = 0; i < slots.length; i++) {
      slots[i] = slots[i] == refused ? part : slots[i];
    }
  }

  /** {@return the slot that holds the value of a root} */
  public @Nullable Object slotOf(String rootLabel) {
    for (Node.Root root : roots) {
      if (root.label().equals(rootLabel)) {
        return root.slots()[0];
      }
    }
    return null;
  }

  /** {@return the node of an object that was met, or null} */
  public @Nullable Node nodeOf(Object live) {
    return seen.get(live) instanceof Node node ? node : null;
  }

  /** {@return a node for a string or boxed number that several places hold} */
  public Node shared(Object value) {
    Node node = SharedValue.node(value);
    node.number(objects.size());
    objects.add(value);
    return node;
  }

  private boolean isModule(Object value, @Nullable Object replacement) {
    return ScalaModules.isProxy(value, replacement) && policy.isUserClass(value.getClass());
  }

  private boolean trims(Plan plan, Object value) {
    return plan instanceof InstancePlan instance
        && instance.trimmable()
        && policy.isUserClass(value.getClass());
  }

  private boolean droppable(Node parent, int edge) {
    return parent instanceof Node.Instance instance
        && plans.of(instance.type()) instanceof InstancePlan plan
        && plan.optional(instance, edge);
  }

  private @Nullable Object replaced(
      Object value, @Nullable Object replacement, Node parent, int edge) {
    Object slot = replacement;
    if (replacement != null && !Inline.is(replacement)) {
      Object known = seen.get(replacement);
      slot = known != null ? known : flattenReplacement(replacement, parent, edge);
    }
    seen.put(value, slot == null ? NULL : slot);
    if (slot instanceof Node node) {
      replacedBy.putIfAbsent(node, value);
    }
    discoveries.replaced(value, plans.of(value.getClass()), parent, edge);
    return slot;
  }

  private Node flattenReplacement(Object replacement, Node parent, int edge) {
    Plan plan = plans.of(replacement);
    Node node;
    try {
      node = Retry.flatten(plan, replacement);
    } catch (Exception | LinkageError e) {
      node = Refusals.failure(replacement, e);
    }
    return register(replacement, plan, node, parent, edge);
  }

  private Node register(Object value, Plan plan, Node node, Node parent, int edge) {
    node.number(objects.size());
    objects.add(value);
    anyRefused |= node instanceof Node.Refused;
    unsettled |= node instanceof Node.Instance instance && instance.unsettled;
    node.parent = parent;
    node.edge = edge;
    seen.put(value, node);
    discoveries.met(value, plan, node);
    if (value instanceof Enum<?> constant) {
      enumFields.met(constant);
    }
    if (node.slots().length > 0) {
      queue.add(node);
    }
    return node;
  }
}
