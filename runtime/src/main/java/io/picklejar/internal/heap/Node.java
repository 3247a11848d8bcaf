package io.picklejar.internal.heap;

import java.lang.invoke.SerializedLambda;
import java.util.ArrayList;
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

  /** How an {@link Instance} is written and made. */
  public enum Protocol {
    /** Not Serializable: allocated without a constructor, fields set. */
    FIELDS,
    /** Java Object Serialization (levels from the first Serializable super class down). */
    SERIALIZABLE,
    /** {@link java.io.Externalizable}: public no-arg constructor, then {@code readExternal}. */
    EXTERNALIZABLE,
    /** A record: one level, canonical constructor. */
    RECORD
  }

  /**
   * An ordinary object: class, protocol and one {@link Level} per class of its hierarchy that has
   * state.
   */
  public static final class Instance extends Node {
    private final Class<?> type;
    private final Protocol protocol;
    final List<Level> levels = new ArrayList<>(2);

    public Instance(Class<?> type, Protocol protocol) {
      this.type = type;
      this.protocol = protocol;
    }

    /** {@return the object's class} */
    public Class<?> type() {
      return type;
    }

    /** {@return how the object is made} */
    public Protocol protocol() {
      return protocol;
    }

    /** {@return the state by declaring class, super classes first} */
    public List<Level> levels() {
      return levels;
    }
  }

  /**
   * State that one class of a hierarchy declares.
   *
   * @param declaringClass name ({@link Class#getName()}) of the class
   * @param names field names; with Java serialization those of {@code serialPersistentFields} or
   *     the default ones
   * @param types field descriptors, parallel to {@code names}
   * @param values slots, parallel to {@code names}
   * @param custom what {@code writeObject} or {@code writeExternal} wrote beside the fields: {@code
   *     byte[]} blocks of primitive data (as {@link java.io.DataOutput} writes them) and {@link
   *     Written} slots, in order; absent when the class has no such method
   */
  public record Level(
      String declaringClass,
      String[] names,
      String[] types,
      @Nullable Object[] values,
      @Nullable List<Object> custom) {}

  /** An object written into custom data, as opposed to a block of primitive data. */
  public record Written(@Nullable Object slot) {}

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
   * @param implName implementation method
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
    @Nullable Object handler;

    public DynamicProxy(List<Class<?>> interfaces, @Nullable Object handler) {
      this.interfaces = interfaces;
      this.handler = handler;
    }

    /** {@return the proxied interfaces in order} */
    public List<Class<?>> interfaces() {
      return interfaces;
    }

    /** {@return the slot of the invocation handler} */
    public @Nullable Object handler() {
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
}
