package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.JdkClasses;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The live objects that hang on one, by their fields alone: no code of theirs runs. */
public final class LiveGraph {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();
  private final Map<Class<?>, List<Field>> fields = new HashMap<>();
  private final Map<Class<?>, Boolean> bound = new HashMap<>();

  private LiveGraph() {}

  /** Tells all objects, the root too. What belongs to the JVM is not gone into. */
  public static void walk(@Nullable Object root, Consumer<Object> visitor) {
    any(
        root,
        object -> {
          visitor.accept(object);
          return false;
        });
  }

  /** {@return whether an object is such a one} None is looked at behind the first that is. */
  public static boolean any(@Nullable Object root, Predicate<Object> wanted) {
    LiveGraph graph = new LiveGraph();
    graph.add(root);
    for (Object object = graph.open.poll(); object != null; object = graph.open.poll()) {
      if (wanted.test(object)) {
        return true;
      }
      graph.parts(object);
    }
    return false;
  }

  private void add(@Nullable Object object) {
    if (object != null && !Inline.is(object) && !ofJvm(object) && seen.add(object)) {
      open.add(object);
    }
  }

  private static boolean ofJvm(Object object) {
    return object instanceof Class
        || object instanceof ClassLoader
        || object instanceof Module
        || object instanceof Thread
        || object.getClass().isHidden() && !Lambdas.isLambda(object.getClass());
  }

  private void parts(Object object) {
    if (object instanceof Object[] array) {
      Arrays.asList(array).forEach(this::add);
    } else if (!bound.computeIfAbsent(object.getClass(), LiveGraph::isBound)) {
      if (object instanceof Reference<?> reference) {
        add(reference.get());
      }
      for (Field field : fields.computeIfAbsent(object.getClass(), LiveGraph::references)) {
        add(Access.slot(field).read(object));
      }
    }
  }

  /** A thread pool or a cleaner's reference leads to what all code of the JVM shares. */
  private static boolean isBound(Class<?> type) {
    return type.isArray()
        || JdkClasses.contain(type)
            && RefusedKinds.of(type) != null
            && Specials.of(type, false) == null;
  }

  private static List<Field> references(Class<?> type) {
    return Hierarchy.downTo(type).stream()
        .filter(c -> c != Reference.class)
        .flatMap(c -> Fields.instance(c).stream())
        .filter(field -> !field.getType().isPrimitive())
        .toList();
  }
}
