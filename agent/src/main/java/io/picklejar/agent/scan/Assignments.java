package io.picklejar.agent.scan;

import io.picklejar.internal.record.Passing;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The classes that checking assignments loads, as HotSpot decides it: none for equal names and for
 * {@code java/lang/Object}, else the target, and when that is no interface the source too.
 */
final class Assignments {

  private static final String OBJECT = "java/lang/Object";

  private final Set<String> loaded = new TreeSet<>();
  private Set<Passing> passings = new LinkedHashSet<>();
  private final Predicate<String> isInterface;

  Assignments(Predicate<String> isInterface) {
    this.isInterface = isInterface;
  }

  Set<String> loaded() {
    return loaded;
  }

  /** {@return what has been passed since the last call} */
  Set<Passing> passings() {
    Set<Passing> passed = passings;
    passings = new LinkedHashSet<>();
    return passed;
  }

  /** Notes that a reference goes by another type from here on. */
  void pass(@Nullable String target, @Nullable String source) {
    if (target == null || source == null || target.equals(source)) {
      return;
    }
    note(source, target);
  }

  /** Notes that a reference is put where others find it by the same type. */
  void keep(String type) {
    note(type, type);
  }

  private void note(String source, String target) {
    String from = TypeNames.element(source);
    String to = TypeNames.element(target);
    if (from != null && !from.startsWith("java/")) {
      passings.add(new Passing(from, to == null ? OBJECT : to));
    }
  }

  /**
   * Notes the type of a handler, which is loaded even when it is {@code Throwable}; null catches
   * all.
   */
  void caught(@Nullable String type) {
    if (type != null) {
      loaded.add(type);
      check("java/lang/Throwable", type);
    }
  }

  /**
   * Checks that a reference can be used as another; names are internal names or array descriptors.
   */
  void check(@Nullable String target, @Nullable String source) {
    if (target == null || source == null || target.equals(source) || target.equals(OBJECT)) {
      return;
    }
    if (target.charAt(0) != '[') {
      checkClass(target, source);
    } else if (source.charAt(0) == '[') {
      check(component(target), component(source));
    }
  }

  private void checkClass(String target, String source) {
    loaded.add(target);
    if (source.charAt(0) != '[' && !isInterface.test(target)) {
      loaded.add(source);
    }
  }

  /** {@return the component type in the form of {@code check}, or null for a primitive one} */
  private static @Nullable String component(String array) {
    return switch (array.charAt(1)) {
      case '[' -> array.substring(1);
      case 'L' -> array.substring(2, array.length() - 1);
      default -> null;
    };
  }
}
