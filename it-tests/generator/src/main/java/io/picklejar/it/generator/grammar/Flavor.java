package io.picklejar.it.generator.grammar;

import java.util.List;

/**
 * A type of variables: how to make a value, what can be seen of it, how to change it.
 *
 * @param type as declared
 * @param boxed as a type argument
 * @param level above it are the contexts that may see it as text
 * @param key whether it can be a key: equality that doesn't change
 * @param user the type of user code that it names, or null
 * @param fresh makes an expression
 * @param views ways to see it
 * @param mutations statements that change it, as templates
 * @param parts objects that it holds
 */
record Flavor(
    String type,
    String boxed,
    int level,
    boolean key,
    TypePlan user,
    Fresh fresh,
    List<View> views,
    List<String> mutations,
    List<Part> parts) {

  /**
   * An object that a value holds.
   *
   * @param flavor its type
   * @param get template of the expression that gives it
   * @param put template of a statement that puts another there, with a {@link Template#HOLE} for
   *     it; empty if there is none
   */
  record Part(Flavor flavor, String get, String put) {}

  /** Makes values. */
  interface Fresh {
    String expression(Context context, int depth);
  }

  /** {@return a type of the JDK} */
  static Flavor ofJdk(String type, Fresh fresh, List<View> views, String... mutations) {
    return new Flavor(type, type, 0, false, null, fresh, views, List.of(mutations), List.of());
  }

  /** {@return this, usable as a key} */
  Flavor asKey() {
    return new Flavor(type, boxed, level, true, user, fresh, views, mutations, parts);
  }

  /** {@return this for the type of an element's user code, with the level of seeing it} */
  Flavor over(Flavor element) {
    int above = element.user() == null && element.level() == 0 ? 0 : Math.max(2, element.level());
    List<View> higher =
        views.stream()
            .map(v -> new View(v.result(), v.template(), Math.max(v.level(), above), v.stable()))
            .toList();
    return new Flavor(type, boxed, above, false, element.user(), fresh, higher, mutations, parts);
  }

  /** {@return this with parts} Primitive values are none. */
  Flavor with(List<Part> held) {
    List<Part> objects = held.stream().filter(part -> part.flavor().isReference()).toList();
    return new Flavor(type, boxed, level, key, user, fresh, views, mutations, objects);
  }

  /** {@return an expression that makes a value} */
  String make(Context context, int depth) {
    return fresh.expression(context, depth);
  }

  /** {@return whether the text of a value is the same in every JVM} */
  boolean isPrintable() {
    return user != null || level == 0;
  }

  boolean isReference() {
    return !Character.isLowerCase(type.charAt(0)) || type.endsWith("]");
  }

  boolean visibleTo(TypePlan here) {
    return user == null || user.visibleTo(here);
  }
}
