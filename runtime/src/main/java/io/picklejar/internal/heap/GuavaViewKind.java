package io.picklejar.internal.heap;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Views of Guava's multimaps, which write themselves anew and so part from the collections inside
 * that their views hold: the multimap and how it gives the view. Guava, also one that was moved to
 * another package, is recognised by the names of its classes and is not linked to.
 */
final class GuavaViewKind extends SpecialKind.Value {
  private static final String INSIDE = ".collect.AbstractMapBasedMultimap$";

  /** A part of one is of the same class. */
  private static final String SORTED = ".collect.TreeMultiset";

  /** How the views are called after the class that they lie in. */
  private static final List<String> ENDS =
      List.of("WrappedCollection", "WrappedList", "WrappedSet", "SortedSet", "NavigableSet");

  GuavaViewKind() {
    super("Guava.view");
  }

  @Override
  boolean handles(Class<?> type) {
    String name = type.getName();
    int inside = name.indexOf(INSIDE);
    return name.endsWith(SORTED)
        || inside > 0 && method(name.substring(inside + INSIDE.length())) != null;
  }

  @Override
  boolean takes(Object live) {
    return !live.getClass().getName().endsWith(SORTED) || !isWhole(live);
  }

  @Override
  RefusedKinds.@Nullable Kind refuses(Object live) {
    return isWhole(live)
        ? null
        : new RefusedKinds.Kind(
            live.getClass().getName(),
            "a part of a collection's view does not tell which part it is",
            "Capture the collection and ask it for the part on the worker.");
  }

  private static boolean isWhole(Object live) {
    String name = live.getClass().getName();
    if (name.endsWith(SORTED)) {
      Object range = Fields.some(live, "range");
      return Boolean.FALSE.equals(Fields.value(range, "hasLowerBound"))
          && Boolean.FALSE.equals(Fields.value(range, "hasUpperBound"));
    }
    String method = method(name);
    if ("get".equals(method)) {
      return Fields.value(live, "ancestor") == null;
    }
    return Fields.value(live, "asMap".equals(method) ? "submap" : "map")
        == Fields.value(multimap(live), "map");
  }

  private static Object multimap(Object view) {
    return Fields.some(view, "this$0");
  }

  private static @Nullable String method(String view) {
    if (ENDS.stream().anyMatch(view::endsWith)) {
      return "get";
    }
    return view.endsWith("AsMap") ? "asMap" : view.endsWith("KeySet") ? "keySet" : null;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    String method = Objects.requireNonNull(method(live.getClass().getName()));
    return method.equals("get")
        ? Parts.parts(multimap(live), method, Fields.value(live, "key"))
        : Parts.parts(multimap(live), method);
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    Object multimap = Parts.some(parts, 0);
    String method = (String) Parts.some(parts, 1);
    return parts.length == 2
        ? Calls.some(multimap, method)
        : Calls.some(multimap, method, parts[2]);
  }
}
