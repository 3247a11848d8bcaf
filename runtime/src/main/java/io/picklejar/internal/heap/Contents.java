package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the objects below some roots hold at one moment, field by field and element by element, so
 * that it can be put back into the same objects. Needs the agent's access.
 */
public final class Contents {

  private static final ClassValue<List<FieldSlot>> SLOTS =
      new ClassValue<>() {
        @Override
        protected List<FieldSlot> computeValue(Class<?> type) {
          return slots(type);
        }
      };

  /** What lies in these packages of the JDK leads to state that all code shares. */
  private static final List<String> OF_THE_JVM =
      List.of(
          "java.lang.invoke.",
          "java.lang.reflect.",
          "java.util.logging.",
          "sun.",
          "jdk.",
          "com.sun.");

  private static final ClassValue<Boolean> FIXED =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return Enum.class.isAssignableFrom(type)
              || type == Class.class
              || Reference.class.isAssignableFrom(type)
              || RefusedKinds.of(type) != null
              || Specials.of(type, false) instanceof LoggerKind
              || Specials.of(type, false) instanceof FloggerKind
              || OF_THE_JVM.stream().anyMatch(type.getName()::startsWith);
        }
      };

  /** For each object the values of its fields, or a copy of the array. */
  private final Map<Object, Object> taken = new IdentityHashMap<>();

  private final Deque<Object> open = new ArrayDeque<>();

  /** Takes what the object and those that it leads to hold. */
  public void take(@Nullable Object root) {
    meet(root);
    for (Object object = open.poll(); object != null; object = open.poll()) {
      Object held = object.getClass().isArray() ? copy(object) : values(object);
      taken.put(object, held);
      if (held instanceof Object[] parts) {
        for (Object part : parts) {
          meet(part);
        }
      }
    }
  }

  private void meet(@Nullable Object object) {
    if (object != null && !isFixed(object) && taken.putIfAbsent(object, object) == null) {
      open.add(object);
    }
  }

  /** Constants of enums are roots of their own; what belongs to the JVM is left alone. */
  private static boolean isFixed(Object object) {
    return Inline.is(object) || FIXED.get(object.getClass());
  }

  /** Puts back what has changed since. */
  public void putBack() {
    taken.forEach(
        (object, held) -> {
          if (object instanceof Object[] array) {
            putBack(array, (Object[]) held);
          } else if (object.getClass().isArray()) {
            putBackPrimitives(object, held);
          } else {
            putBack(object, (Object[]) held);
          }
        });
  }

  /** Only what has changed is written: other threads may use the rest. */
  private static void putBack(@Nullable Object[] array, @Nullable Object[] held) {
    for (int i = 0; i < held.length; i++) {
      if (array[i] != held[i]) {
        array[i] = held[i];
      }
    }
  }

  private static void putBackPrimitives(Object array, Object held) {
    if (!Objects.deepEquals(array, held)) {
      System.arraycopy(held, 0, array, 0, Array.getLength(held));
    }
  }

  private static void putBack(Object object, @Nullable Object[] held) {
    List<FieldSlot> slots = SLOTS.get(object.getClass());
    for (int i = 0; i < held.length; i++) {
      Object now = slots.get(i).read(object);
      boolean equal = now != null && Inline.is(now) && now.equals(held[i]);
      if (now != held[i] && !equal) {
        slots.get(i).write(object, held[i]);
      }
    }
  }

  private static Object copy(Object array) {
    int length = Array.getLength(array);
    Object copy =
        array instanceof Object[]
            ? new Object[length]
            : Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  private static @Nullable Object[] values(Object object) {
    List<FieldSlot> slots = SLOTS.get(object.getClass());
    @Nullable Object[] values = new Object[slots.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = slots.get(i).read(object);
    }
    return values;
  }

  private static List<FieldSlot> slots(Class<?> type) {
    List<FieldSlot> slots = new ArrayList<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          slots.add(Access.slot(field));
        }
      }
    }
    return slots;
  }
}
