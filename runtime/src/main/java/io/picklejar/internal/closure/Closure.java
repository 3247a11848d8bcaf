package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function with everything that goes along.
 *
 * @param job name of the job that it belongs to
 * @param function slot of the function object
 * @param groups static values, by shared state; in the order in which they are restored
 * @param classes class files, super types first
 * @param initialized names of the classes that the function's code initializes and that were
 *     initialized on the launcher, super types first
 * @param enums the enums whose constants the worker makes, because it doesn't run their
 *     initializers
 * @param report why each item is in the closure, and what was left out
 * @param live the objects that it was made from
 */
public record Closure(
    String job,
    @Nullable Object function,
    List<Group> groups,
    List<ShippedClass> classes,
    List<String> initialized,
    List<EnumConstants> enums,
    Report report,
    LiveObjects live) {

  /** Leads from a node of the closure back to what it was made from. */
  @FunctionalInterface
  public interface LiveObjects {
    /** {@return the object, or null if there is none} */
    @Nullable Object of(Node node);
  }

  /** Statics whose values share objects with each other, and with no static of another group. */
  public record Group(List<StaticValue> statics) {}

  /**
   * A static field and its value.
   *
   * @param owner the declaring class
   * @param name field name
   * @param descriptor field descriptor
   * @param slot the value
   */
  public record StaticValue(
      Class<?> owner, String name, String descriptor, @Nullable Object slot) {}

  /**
   * A class file.
   *
   * @param name {@link Class#getName()}
   * @param bytes class file as loaded on the launcher
   * @param runInitializer whether the worker runs the static initializer; otherwise every static
   *     that the function can read is among the values
   */
  public record ShippedClass(String name, byte[] bytes, boolean runInitializer) {}

  /**
   * The constants of an enum.
   *
   * @param name {@link Class#getName()} of the enum
   * @param constants in the order of their ordinals
   */
  public record EnumConstants(String name, List<Constant> constants) {}

  /**
   * A constant of an enum.
   *
   * @param name its name
   * @param type {@link Class#getName()} of its class: the enum, or the constant's class body (JLS
   *     §8.9.1)
   */
  public record Constant(String name, String type) {}
}
