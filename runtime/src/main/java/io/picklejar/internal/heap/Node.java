package io.picklejar.internal.heap;

import java.lang.invoke.SerializedLambda;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object of a graph, as data. Nodes have identity: two references to one object are references
 * to one node.
 *
 * <p>A <em>slot</em> holds a value: {@code null}, a boxed primitive, a {@link String}, or a {@link
 * Node}. Two slots that hold the same {@code String} instance stand for one string object.
 */
public abstract sealed class Node {
  static final @Nullable Object[] NO_SLOTS = {};

  /** Node that first referred to this one, and the index of the slot there. */
  @Nullable Node parent;

  int edge;

  /** Index of the slot that holds an enclosing instance, or -1. */
  int enclosing = -1;

  private boolean leaf;

  private int id = -1;

  Node() {}

  /**
   * {@return the node's number, unique and dense within the snapshot or section that it belongs to}
   */
  public final int id() {
    return id;
  }

  /** Numbers the node; whoever makes nodes does that once. */
  public final void number(int newId) {
    id = newId;
  }

  /** {@return whether it is known that no slot holds a node} */
  final boolean isLeaf() {
    return leaf;
  }

  /** Makes known that no slot holds a node, which saves looking for one. */
  public final void markLeaf() {
    leaf = true;
  }

  /**
   * {@return the slots that the node refers to, all of them, live: setting an element changes the
   * node}
   */
  public @Nullable Object[] slots() {
    return NO_SLOTS;
  }

  /**
   * An array of primitives; {@code array} is the live array on the launcher and the new one on the
   * worker.
   */
  public static final class PrimitiveArray extends Node {
    final Object array;

    public PrimitiveArray(Object array) {
      this.array = array;
    }

    /** {@return the array} */
    public Object array() {
      return array;
    }
  }

  /** An array of references. */
  public static final class ObjectArray extends Node {
    private final Class<?> type;
    final @Nullable Object[] slots;

    public ObjectArray(Class<?> type, @Nullable Object[] slots) {
      this.type = type;
      this.slots = slots;
    }

    /** {@return the array class} */
    public Class<?> type() {
      return type;
    }

    /** {@return the elements} */
    @Override
    public @Nullable Object[] slots() {
      return slots;
    }
  }

  /** A {@link Class} object. */
  public static final class ClassLiteral extends Node {
    private final Class<?> value;

    public ClassLiteral(Class<?> value) {
      this.value = value;
    }

    /** {@return the class that the literal names} */
    public Class<?> value() {
      return value;
    }
  }

  /** An enum constant, by name. */
  public static final class EnumConstant extends Node {
    private final Class<?> declaringClass;
    private final String name;

    public EnumConstant(Class<?> declaringClass, String name) {
      this.declaringClass = declaringClass;
      this.name = name;
    }

    /** {@return the enum class (never the class of a constant's body)} */
    public Class<?> declaringClass() {
      return declaringClass;
    }

    /** {@return the constant's name} */
    public String name() {
      return name;
    }
  }

  /**
   * An ordinary object. Its slots are the fields of all levels in order, then the objects in custom
   * data in order. Fields of primitive types hold the boxed value, or null for the default.
   */
  public static final class Instance extends Node {
    /** Stands in a custom sequence for the next object of {@link #slots()} after the fields. */
    public static final Object OBJECT = "object";

    private final Shape shape;
    private @Nullable Object[] slots;
    private @Nullable List<Object> @Nullable [] custom;

    /** Whether a {@code writeObject} has changed fields that were written before it. */
    boolean unsettled;

    public Instance(
        Shape shape, @Nullable Object[] slots, @Nullable List<Object> @Nullable [] custom) {
      this.shape = shape;
      this.slots = slots;
      this.custom = custom;
    }

    /** {@return what the object has in common with others of its class} */
    public Shape shape() {
      return shape;
    }

    /** {@return the object's class} */
    public Class<?> type() {
      return shape.type();
    }

    @Override
    public @Nullable Object[] slots() {
      return slots;
    }

    /** Replaces the slots, when custom data has been read. */
    public void slots(@Nullable Object[] newSlots) {
      slots = newSlots;
    }

    /**
     * {@return the custom data of each level: {@code byte[]} blocks as {@link java.io.DataOutput}
     * writes them and {@link #OBJECT} marks, in order} Absent for levels without, and as a whole if
     * no level has any.
     */
    public @Nullable List<Object> @Nullable [] custom() {
      return custom;
    }
  }

  /** A lambda or method reference. */
  public static final class Lambda extends Node {
    private final LambdaForm form;
    final @Nullable Object[] captured;

    public Lambda(LambdaForm form, @Nullable Object[] captured) {
      this.form = form;
      this.captured = captured;
    }

    /** {@return what the lambda was linked with} */
    public LambdaForm form() {
      return form;
    }

    /** {@return the captured arguments} */
    public @Nullable Object[] captured() {
      return captured;
    }

    @Override
    public @Nullable Object[] slots() {
      return captured;
    }
  }

  /**
   * The link-time constants of a lambda, as {@link SerializedLambda} has them, with what that
   * lacks.
   *
   * @param capturingClass class whose code made the lambda
   * @param interfaceClass functional interface
   * @param markers further interfaces of an intersection cast, without {@link java.io.Serializable}
   * @param methodName name of the interface method
   * @param methodDescriptor erased descriptor of the interface method
   * @param bridges descriptors of the bridge methods that the lambda implements beside it
   * @param implKind reference kind of the implementation (JVMS §5.4.3.5)
   * @param implClass class named by the implementation handle
   * @param implName implementation method; for the body of a lambda in the JDK its {@link
   *     io.picklejar.internal.jvm.LambdaSites site}
   * @param implDescriptor its descriptor
   * @param instantiatedDescriptor descriptor enforced at invocation
   * @param capturedDescriptor method descriptor of the call site: captured types to the interface
   */
  public record LambdaForm(
      Class<?> capturingClass,
      Class<?> interfaceClass,
      List<Class<?>> markers,
      String methodName,
      String methodDescriptor,
      List<String> bridges,
      int implKind,
      Class<?> implClass,
      String implName,
      String implDescriptor,
      String instantiatedDescriptor,
      String capturedDescriptor) {}

  /** A {@link java.lang.reflect.Proxy}. */
  public static final class DynamicProxy extends Node {
    private final List<Class<?>> interfaces;
    private final @Nullable Object[] handler;

    public DynamicProxy(List<Class<?>> interfaces, @Nullable Object handler) {
      this.interfaces = interfaces;
      this.handler = new Object[] {handler};
    }

    /** {@return the proxied interfaces in order} */
    public List<Class<?>> interfaces() {
      return interfaces;
    }

    /** {@return the slot of the invocation handler} */
    public @Nullable Object handler() {
      return handler[0];
    }

    @Override
    public @Nullable Object[] slots() {
      return handler;
    }
  }

  /**
   * An object of a kind that has a {@code Special} of its own (loggers, thread locals, collections,
   * …): the kind's name and the parts from which it is made.
   */
  public static final class Special extends Node {
    private final String kind;
    private final Class<?> type;
    final @Nullable Object[] parts;

    public Special(String kind, Class<?> type, @Nullable Object[] parts) {
      this.kind = kind;
      this.type = type;
      this.parts = parts;
    }

    /** {@return name of the kind, stable across versions} */
    public String kind() {
      return kind;
    }

    /** {@return the object's class} */
    public Class<?> type() {
      return type;
    }

    /** {@return the slots of the parts} */
    public @Nullable Object[] parts() {
      return parts;
    }

    @Override
    public @Nullable Object[] slots() {
      return parts;
    }
  }

  /** An object that another section of the payload holds. */
  public static final class External extends Node {
    private final int section;
    private final int index;

    public External(int section, int index) {
      this.section = section;
      this.index = index;
    }

    /** {@return index of the section in the payload} */
    public int section() {
      return section;
    }

    /** {@return index of the node in that section} */
    public int index() {
      return index;
    }
  }

  /** An object that cannot travel. Never written. */
  public static final class Refused extends Node {
    private final Class<?> type;
    private final String reason;
    private final String advice;

    public Refused(Class<?> type, String reason, String advice) {
      this.type = type;
      this.reason = reason;
      this.advice = advice;
    }

    /** {@return the object's class} */
    public Class<?> type() {
      return type;
    }

    /** {@return why it can't travel, one clause} */
    public String reason() {
      return reason;
    }

    /** {@return what to do, one sentence} */
    public String advice() {
      return advice;
    }
  }

  /** Where a path begins. Never written. */
  static final class Root extends Node {
    private final String label;
    private final @Nullable Object[] value;

    Root(String label, @Nullable Object value) {
      this.label = label;
      this.value = new Object[] {value};
    }

    String label() {
      return label;
    }

    @Override
    public @Nullable Object[] slots() {
      return value;
    }
  }
}
