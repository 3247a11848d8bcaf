package io.picklejar.internal.heap;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes and fills single objects. */
final class Assembly {
  /** Stands for the null that a {@code readResolve} gave. */
  static final Object NULL = new Object();

  private final Materializer values;
  private final Function<Node.External, @Nullable Object> externals;
  private final Filling filling;
  private final LambdaLinker linker = new LambdaLinker();

  /** Objects that stay what they are, without a {@code readResolve}. */
  private final Set<Node> asIs = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Objects whose {@code readResolve} has not been called. */
  private final Map<Node, Object> unresolved = new IdentityHashMap<>();

  Assembly(
      Materializer values,
      Validations validations,
      Function<Node.External, @Nullable Object> externals) {
    this.values = values;
    this.externals = externals;
    this.filling = new Filling(values, validations);
  }

  /** {@return the object without its parts, or null if it can be made from them only} */
  @Nullable Object allocate(Node node) {
    try {
      if (node instanceof Node.Instance instance) {
        return allocateInstance(instance);
      }
      if (node instanceof Node.ObjectArray array) {
        return Array.newInstance(array.type().getComponentType(), array.slots().length);
      }
      if (node instanceof Node.Special special
          && kind(special) instanceof SpecialKind.Container container) {
        return container.allocate(special.type(), special.parts());
      }
      return null;
    } catch (Exception | LinkageError e) {
      throw failed(node, e);
    }
  }

  private @Nullable Object allocateInstance(Node.Instance node)
      throws ReflectiveOperationException {
    InstanceMaker maker = InstanceMaker.of(node.shape());
    Object object = maker.allocate();
    if (resolve(node, maker) == null) {
      return object;
    }
    unresolved.put(node, object);
    return null;
  }

  void keepAsIs(Node node) {
    asIs.add(node);
  }

  private @Nullable MethodHandle resolve(Node node, InstanceMaker maker) {
    return asIs.contains(node) ? null : maker.readResolve;
  }

  /** {@return the object before {@code readResolve}, for a cycle that can't be had otherwise} */
  @Nullable Object raw(Node node) {
    return unresolved.get(node);
  }

  /**
   * {@return the object, made or filled}
   *
   * @param leaf whether no slot holds a node
   */
  Object finish(Node node, @Nullable Object allocated, boolean leaf) {
    try {
      if (node instanceof Node.Instance instance) {
        return finishInstance(instance, allocated);
      }
      if (node instanceof Node.Special special) {
        return finishSpecial(special, allocated, leaf ? special.parts() : live(special.parts()));
      }
      return allocated == null
          ? make(node)
          : fillArray((Node.ObjectArray) node, (Object[]) allocated);
    } catch (Throwable e) {
      throw failed(node, e);
    }
  }

  private Object finishInstance(Node.Instance node, @Nullable Object allocated) throws Exception {
    InstanceMaker maker = InstanceMaker.of(node.shape());
    Object object =
        allocated != null ? allocated : java.util.Objects.requireNonNull(unresolved.get(node));
    filling.fill(maker, node, object);
    MethodHandle resolve = resolve(node, maker);
    if (resolve == null) {
      return object;
    }
    Object resolved = Protocols.resolve(resolve, object);
    unresolved.remove(node);
    return resolved == null ? NULL : resolved;
  }

  private Object finishSpecial(
      Node.Special node, @Nullable Object allocated, @Nullable Object[] parts)
      throws ReflectiveOperationException {
    if (kind(node) instanceof SpecialKind.Container container) {
      Object object = java.util.Objects.requireNonNull(allocated);
      container.fill(object, parts);
      return object;
    }
    return ((SpecialKind.Value) kind(node)).make(node.type(), parts);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Object make(Node node) throws Throwable {
    if (node instanceof Node.PrimitiveArray array) {
      return array.array();
    }
    if (node instanceof Node.EnumConstant constant) {
      return Enum.valueOf((Class) constant.declaringClass(), constant.name());
    }
    if (node instanceof Node.ClassLiteral literal) {
      return literal.value();
    }
    if (node instanceof Node.Lambda lambda) {
      return linker.link(lambda.form(), live(lambda.captured()));
    }
    if (node instanceof Node.DynamicProxy proxy) {
      return proxy(proxy);
    }
    if (node instanceof Node.External external) {
      return java.util.Objects.requireNonNull(
          externals.apply(external), "no object for the external reference");
    }
    throw new IllegalArgumentException("not an object: " + node.getClass().getSimpleName());
  }

  private Object proxy(Node.DynamicProxy node) {
    Class<?>[] interfaces = node.interfaces().toArray(Class<?>[]::new);
    ClassLoader loader = interfaces.length == 0 ? null : Loaders.seeingAll(interfaces);
    return Proxy.newProxyInstance(
        loader, interfaces, (InvocationHandler) values.value(node.handler()));
  }

  private Object fillArray(Node.ObjectArray node, Object[] array) {
    @Nullable Object[] slots = node.slots();
    for (int i = 0; i < slots.length; i++) {
      array[i] = values.made(slots[i]);
    }
    return array;
  }

  private @Nullable Object[] live(@Nullable Object[] slots) {
    @Nullable Object[] live = slots.clone();
    for (int i = 0; i < live.length; i++) {
      if (live[i] instanceof Node) {
        live[i] = values.value(live[i]);
      }
    }
    return live;
  }

  /** {@return whether single slots of the object can be set later} */
  boolean isPatchable(Node node) {
    if (node instanceof Node.Instance instance
        && instance.shape().maker instanceof InstanceMaker maker) {
      return maker.isPatchable();
    }
    return node instanceof Node.ObjectArray;
  }

  /** {@return whether finishing the node calls code of the part in that slot} */
  boolean needsFinished(Node node, int slot) {
    return node instanceof Node.Special special
        && kind(special) instanceof SpecialKind.Container container
        && container.needsFinished(slot);
  }

  /** Sets a slot of a patchable object. */
  void patch(Node node, @Nullable Object live, int slot) {
    Object value = values.value(node.slots()[slot]);
    Object target = java.util.Objects.requireNonNull(live);
    if (node instanceof Node.Instance instance) {
      ((InstanceMaker) java.util.Objects.requireNonNull(instance.shape().maker))
          .set(target, slot, value);
    } else {
      ((Object[]) target)[slot] = value;
    }
  }

  /** Sets a field of an object. */
  void set(Node.Instance node, Object live, int slot, @Nullable Object value) {
    try {
      InstanceMaker.of(node.shape()).set(live, slot, value);
    } catch (NoSuchMethodException e) {
      throw failed(node, e);
    }
  }

  /** Sets a field of an object that may hold something by now. */
  void put(Node.Instance node, Object live, int slot, @Nullable Object value) {
    try {
      InstanceMaker.of(node.shape()).put(live, slot, value);
    } catch (NoSuchMethodException e) {
      throw failed(node, e);
    }
  }

  /** {@return what a field of an object holds} */
  @Nullable Object get(Node.Instance node, Object live, int slot) {
    try {
      return InstanceMaker.of(node.shape()).get(live, slot);
    } catch (NoSuchMethodException e) {
      throw failed(node, e);
    }
  }

  private static SpecialKind kind(Node.Special node) {
    SpecialKind kind = Specials.named(node.kind());
    if (kind == null) {
      throw new IllegalArgumentException("unknown kind of object: " + node.kind());
    }
    return kind;
  }

  private static MaterializeException failed(Node node, Throwable e) {
    if (e instanceof VirtualMachineError error) {
      throw error;
    }
    if (e instanceof MaterializeException known) {
      return known;
    }
    String what = "cannot make " + Describe.node(node) + ": ";
    return e instanceof Protocols.ProtocolException read && read.getCause() != null
        ? MaterializeException.byMethod(what + read.getCause(), read.getCause())
        : new MaterializeException(what + e, e);
  }
}
