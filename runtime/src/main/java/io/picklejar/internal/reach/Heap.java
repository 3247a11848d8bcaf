package io.picklejar.internal.reach;

import io.picklejar.internal.record.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of the launcher, as the analysis asks for them: code brings values, values bring
 * types.
 */
public interface Heap {

  /**
   * Reads a static of an initialized user class.
   *
   * @return whether the value ships; otherwise the worker's own initializer has to make it
   */
  boolean ships(StaticField field, Step why);

  /** {@return whether the static of an initialized user class holds no more than a few bytes} */
  default boolean isSmall(StaticField field) {
    return false;
  }

  /** {@return whether the static ships and holds parts that the worker's initializer makes} */
  default boolean completedByInitializer(StaticField field) {
    return false;
  }

  /** Says that code names a constant of an initialized enum of user code, or the array of them. */
  void constants(StaticField field);

  /** Says that reachable code reads an instance field of a user class. */
  void fieldUsed(String owner, String name);

  /**
   * Says that objects of the class, or of those below it, may get to code that is not seen: their
   * fields may all be read there.
   */
  default void leaves(String type) {}

  /**
   * Says that the function itself needs what has been asked for so far. What is asked for from now
   * on, for the sake of other functions, stays behind where it can't travel.
   */
  default void othersMayStay() {}

  /** Says that any constant of an initialized enum of user code may come to the function. */
  default void anyConstant(String type) {}

  /**
   * {@return enums (internal names) whose constants hold what can't travel, so that their
   * initializers have to run}
   */
  Set<String> unmadeEnums();

  /** {@return the strings in the values read so far, which may name classes} */
  Set<String> texts();

  /**
   * {@return paths to values that Java serialization has written to bytes, by the internal names of
   * the classes that these name}
   */
  default Map<String, String> serialized() {
    return Map.of();
  }

  /** {@return what values have brought since the last call} */
  List<Arrival> arrivals();

  /** Something that a value brings. */
  sealed interface Arrival {
    /** {@return where in the object graph} */
    String path();

    /** An object of exactly that class (internal name) exists and is made again on the worker. */
    record Instance(String type, String path) implements Arrival {}

    /**
     * A lambda exists.
     *
     * @param descriptors method types that are needed to make it again
     */
    record Lambda(
        String capturingClass,
        String interfaceClass,
        List<String> markers,
        List<String> descriptors,
        Fact.Handle implementation,
        String path)
        implements Arrival {}

    /** A class is named: a literal, a proxied interface, an array's element type. */
    record Named(String type, String path) implements Arrival {}

    /** A reflective object on a member exists. */
    record Member(Fact.Handle member, String path) implements Arrival {}
  }
}
