package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.StaticSlot;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an object that can't travel inside a static's value: the one that the worker's own
 * initializer makes in that place. What the user's classes have declared of it comes along.
 */
public final class InitializerPart {
  private static final String KIND = "initializer's part";

  /** The static's name and descriptor, and the path; fields and their values come after them. */
  private static final int STATE = 3;

  /** A dot separates steps. */
  private static final char DOT_IN_KEY = '\u0001';

  private InitializerPart() {}

  /**
   * {@return the node}
   *
   * @param place where the object is, from the static's value on
   * @param state slots of what it holds by itself
   */
  static Node.Special node(Snapshot.Place place, Map<Field, @Nullable Object> state) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(place.name());
    parts.add(place.descriptor());
    parts.add(path(place.steps()));
    state.forEach(
        (field, slot) -> {
          parts.add(field.getDeclaringClass().getName() + ' ' + field.getName());
          parts.add(slot);
        });
    return new Node.Special(KIND, place.owner(), parts.toArray());
  }

  /**
   * One field of the object.
   *
   * @param slot index of its value among the node's slots
   */
  public record State(Field field, int slot) {}

  /**
   * {@return what comes along of the object}
   *
   * @param live the object
   * @throws NoSuchFieldException if it has no such field
   */
  public static List<State> state(Node.Special part, Object live) throws NoSuchFieldException {
    List<State> state = new ArrayList<>();
    for (int i = STATE; i + 1 < part.parts().length; i += 2) {
      String[] name = text(part.parts(), i).split(" ");
      state.add(new State(declared(live.getClass(), name[0], name[1]), i + 1));
    }
    return state;
  }

  private static Field declared(Class<?> type, String declaring, String name)
      throws NoSuchFieldException {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (at.getName().equals(declaring)) {
        return at.getDeclaredField(name);
      }
    }
    throw new NoSuchFieldException(type.getName() + " is not below " + declaring);
  }

  /** {@return whether the node is such a one} */
  public static boolean is(@Nullable Object slot) {
    return slot instanceof Node.Special special && special.kind().equals(KIND);
  }

  /** {@return the fields that lead to the object} */
  public static List<String> steps(Node.Special part) {
    return steps(text(part.parts(), 2));
  }

  private static String path(List<String> steps) {
    return steps.stream()
        .map(step -> step.replace('.', DOT_IN_KEY))
        .collect(Collectors.joining("."));
  }

  private static List<String> steps(String path) {
    return path.isEmpty()
        ? List.of()
        : Arrays.stream(path.split("\\.")).map(step -> step.replace(DOT_IN_KEY, '.')).toList();
  }

  /**
   * {@return the part without the place} Of several statics that lead to it each function takes the
   * one that it comes to first.
   */
  public static Node.Special anywhere(Node.Special part) {
    @Nullable Object[] parts = part.parts();
    return new Node.Special(
        KIND, Object.class, Arrays.copyOfRange(parts, STATE, Math.max(STATE, parts.length)));
  }

  /** {@return whether the part lies below that static's value} */
  public static boolean isBelow(Node.Special part, Class<?> owner, String name) {
    return part.type() == owner && text(part.parts(), 0).equals(name);
  }

  private static @Nullable Object value(Class<?> owner, @Nullable Object[] parts)
      throws NoSuchFieldException {
    return StaticSlot.of(owner, text(parts, 0), text(parts, 1)).read();
  }

  /** A string that other places hold too is a node. */
  private static String text(@Nullable Object[] parts, int index) {
    Object part = Parts.some(parts, index);
    return (String) (part instanceof Node.Special shared ? Parts.some(shared.parts(), 0) : part);
  }

  /** {@return what the step leads to from a live object, or null if there is no such thing} */
  public static @Nullable Object step(@Nullable Object from, String step) {
    return LiveStep.from(from, step);
  }

  /** {@return the slot to which the step leads from a node, or null} */
  public static @Nullable Object slot(Node from, String step) {
    return LiveStep.slot(from, step);
  }

  /**
   * {@return whether the step leads to an element of a container, which is made anew around it on
   * the worker, and not to a field}
   */
  public static boolean isElement(String step) {
    return LiveStep.isElement(step);
  }

  /** {@return the class's or an inherited final field of that name, or null} */
  public static @Nullable Field finalField(Class<?> type, String name) {
    return LiveStep.finalField(type, name);
  }

  /** Chosen where a refused object is met, never for a class. */
  static final class Kind extends SpecialKind.Value {
    Kind() {
      super(KIND);
    }

    @Override
    boolean handles(Class<?> type) {
      return false;
    }

    @Override
    Rule rule() {
      return Rule.BY_NAME;
    }

    @Override
    @Nullable Object @Nullable [] parts(Object live) {
      return null;
    }

    @Override
    Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
      Object made = value(type, parts);
      String path = text(parts, 2);
      for (String step : steps(path)) {
        made = InitializerPart.step(made, step);
      }
      if (made == null) {
        throw new NoSuchFieldException(
            "the worker's initializer of "
                + type.getName()
                + " has not made "
                + String.join(".", steps(path)));
      }
      return made;
    }
  }
}
