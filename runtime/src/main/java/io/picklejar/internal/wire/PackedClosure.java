package io.picklejar.internal.wire;

import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Lineage;
import java.util.List;

/**
 * A closure as it came over the wire: the class section is read, values are still bytes, because
 * their classes must be there first.
 *
 * @param digest digest of the whole payload
 * @param job name of the job that it belongs to
 * @param classes class files, super types first
 * @param initialized names of the classes to initialize before any static is set, super types first
 * @param enums the enums whose constants are made here
 * @param groups static values by shared state
 * @param function section that holds the function object
 * @param resources resources of the class path, by name
 * @param companions what it shares with functions that were written to the same stream before it
 */
public record PackedClosure(
    Digest digest,
    String job,
    List<PackedClass> classes,
    List<String> initialized,
    List<Closure.EnumConstants> enums,
    List<PackedGroup> groups,
    byte[] function,
    List<Closure.Resource> resources,
    PackedCompanions companions) {

  /**
   * A class file.
   *
   * @param name {@link Class#getName()}
   * @param bytes class file
   * @param runInitializer whether the static initializer runs on the worker
   * @param unshipped names of the statics that hold something on the launcher and were not shipped
   */
  public record PackedClass(
      String name, byte[] bytes, boolean runInitializer, List<String> unshipped) {

    /** {@return digest of the class file} */
    public Digest digest() {
      return Digest.of(bytes);
    }
  }

  /**
   * Statics whose values share state.
   *
   * @param fields the statics, in the order of the section's roots
   * @param section values
   */
  public record PackedGroup(List<PackedField> fields, byte[] section) {}

  /**
   * A static field and which value of it this is.
   *
   * @param owner {@link Class#getName()} of the declaring class
   * @param name field name
   * @param descriptor field descriptor
   * @param lineage the value among those that the launcher has captured the static with
   * @param key digest of the value alone
   */
  public record PackedField(
      String owner, String name, String descriptor, Lineage lineage, Digest key) {

    /** {@return number of the value among those that the launcher has captured the static with} */
    public int revision() {
      return lineage.revision();
    }
  }

  /**
   * What a closure shares with others.
   *
   * @param functions digests of the others' closures
   * @param shared the objects
   */
  public record PackedCompanions(List<Digest> functions, List<PackedShared> shared) {
    static final PackedCompanions NONE = new PackedCompanions(List.of(), List.of());
  }

  /**
   * An object that is in another closure too.
   *
   * @param companion which of the functions has it
   * @param index index of the object in that function's section
   * @param section 0 for the function, n for the n-th group
   * @param node index of the object in that section
   * @param fields its slots that the other closure lacks
   */
  public record PackedShared(
      int companion, int index, int section, int node, List<Integer> fields) {}
}
