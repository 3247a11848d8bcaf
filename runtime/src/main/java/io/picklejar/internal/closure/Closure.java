package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveObjects;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function with everything that goes along.
 *
 * @param job name of the job that it belongs to
 * @param type name of the function's class
 * @param function slot of the function object
 * @param groups static values, by shared state; in the order in which they are restored
 * @param classes class files, super types first
 * @param initialized names of the classes that the function's code initializes and that were
 *     initialized on the launcher, super types first
 * @param enums the enums whose constants the worker makes, because it doesn't run their
 *     initializers
 * @param resources resources of the class path, by name
 * @param report why each item is in the closure, and what was left out
 * @param companions what it shares with functions that were written to the same stream before it
 * @param objects the launcher's objects behind the nodes
 * @param held identity hashes of the objects below the statics that statics may share
 */
public record Closure(
    String job,
    String type,
    @Nullable Object function,
    List<Group> groups,
    List<ShippedClass> classes,
    List<String> initialized,
    List<EnumConstants> enums,
    List<Resource> resources,
    Report report,
    Companions companions,
    LiveObjects objects,
    int[] held) {

  /** {@return the same with those companions} */
  Closure with(Companions found) {
    return new Closure(
        job,
        type,
        function,
        groups,
        classes,
        initialized,
        enums,
        resources,
        report,
        found,
        objects,
        held);
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
   * @param unshipped names of the statics that hold something on the launcher and stay there, since
   *     no path leads to them
   */
  public record ShippedClass(
      String name, byte[] bytes, boolean runInitializer, List<String> unshipped) {}

  /**
   * A resource of the class path.
   *
   * @param name name without a slash at its start
   * @param contents what each place has that has one of this name, in the order of the class path;
   *     one content for a service, the names of its providers
   */
  public record Resource(String name, List<byte[]> contents) {}

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
