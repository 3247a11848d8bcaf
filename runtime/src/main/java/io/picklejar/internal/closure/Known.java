package io.picklejar.internal.closure;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import io.picklejar.internal.jvm.JdkClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** Which objects an object of the JVM's, such as a thread, knows. */
final class Known {

  /** Beyond that many objects it is taken to know everything. */
  private static final int MOST = 100_000;

  /** What each JVM has by itself; from there all is known. */
  private static final List<Class<?>> OF_THE_JVM =
      List.of(
          Class.class,
          ClassLoader.class,
          Module.class,
          ThreadGroup.class,
          java.lang.ref.Reference.class,
          java.lang.ref.ReferenceQueue.class,
          java.security.Provider.class);

  private static final FieldSlot WORKERS = slot(ThreadPoolExecutor.class, "workers");

  private static final ClassValue<List<FieldSlot>> SLOTS =
      new ClassValue<>() {
        @Override
        protected List<FieldSlot> computeValue(Class<?> type) {
          return slots(type);
        }
      };

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();
  private final Set<Object> sought;
  private boolean found;

  /**
   * The object that is asked.
   *
   * @param type its class, or the super class whose fields are looked at
   */
  record Start(Object object, Class<?> type) {}

  private Known(Set<Object> sought, Set<Object> stops) {
    this.sought = sought;
    seen.addAll(stops);
  }

  /**
   * {@return whether the object leads to one of those, as far as can be told}
   *
   * @param stops objects that are not followed
   */
  static boolean reaches(Object from, Set<Object> sought, Set<Object> stops) {
    return reaches(new Start(from, from.getClass()), sought, stops);
  }

  /** {@return the same} */
  static boolean reaches(Start from, Set<Object> sought, Set<Object> stops) {
    Known known = new Known(sought, stops);
    if (!isOfJvm(from.object()) && known.seen.add(from.object())) {
      known.follow(from.object(), from.type());
    }
    for (Object next = known.open.poll(); next != null; next = known.open.poll()) {
      known.follow(next, next.getClass());
      if (known.found || known.seen.size() > MOST) {
        return true;
      }
    }
    return known.found;
  }

  private void follow(Object object, Class<?> type) {
    found |= runs(object);
    if (object instanceof ThreadPoolExecutor pool) {
      stopAtWorkers(pool);
    }
    if (object instanceof Object[] array) {
      for (Object element : array) {
        meet(element);
      }
    } else if (!type.isArray()) {
      SLOTS.get(type).forEach(slot -> meet(slot.read(object)));
    }
  }

  /** Its threads wait in the pool, where it isn't active. */
  private void stopAtWorkers(ThreadPoolExecutor pool) {
    for (Object worker : (Collection<?>) Objects.requireNonNull(WORKERS.read(pool))) {
      seen.add(worker);
      for (FieldSlot slot : SLOTS.get(worker.getClass())) {
        if (slot.read(worker) instanceof Thread thread) {
          seen.add(thread);
        }
      }
    }
  }

  /** What is on a thread's stack can't be seen; those of the JDK wait for the JDK's objects. */
  private static boolean runs(Object object) {
    return object instanceof ThreadPoolExecutor pool && pool.getActiveCount() > 0
        || object instanceof ForkJoinPool other && other.getActiveThreadCount() > 0
        || object instanceof Thread thread && thread.isAlive() && !isOfJdk(thread.getClass());
  }

  private static boolean isOfJdk(Class<?> thread) {
    return JdkClasses.contain(thread)
        && thread != Thread.class
        && !thread.getName().contains("Virtual");
  }

  private void meet(@Nullable Object object) {
    if (object == null || isOfJvm(object)) {
      return;
    }
    found |= sought.contains(object);
    if (!(object instanceof String) && seen.add(object)) {
      open.add(object);
    }
  }

  private static FieldSlot slot(Class<?> type, String name) {
    try {
      return Access.slot(type.getDeclaredField(name));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("This JDK has other fields in " + type.getName(), e);
    }
  }

  private static boolean isOfJvm(Object object) {
    return OF_THE_JVM.stream().anyMatch(type -> type.isInstance(object))
        || object.getClass().getName().equals("java.security.AccessControlContext");
  }

  private static List<FieldSlot> slots(Class<?> type) {
    List<FieldSlot> slots = new ArrayList<>();
    for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
      for (Field field : declaring.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          slots.add(Access.slot(field));
        }
      }
    }
    return slots;
  }
}
