package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.StaticSlot;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an object that can't travel inside a static's value: the one that the worker's own
 * initializer makes in that place. What the user's classes have declared of it comes along.
 */
public final class InitializerPart {
  private static final String KIND = "initializer's part";

  /** The static's name and descriptor, and the path; fields and their values come after them. */
  private static final int STATE = 3;

  private InitializerPart() {}

  /**
   * {@return the node}
   *
   * @param place final fields that lead to the object, from the static's value on
   * @param state slots of what it holds by itself
   */
  static Node.Special node(Snapshot.Place place, Map<Field, @Nullable Object> state) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(place.name());
    parts.add(place.descriptor());
    parts.add(String.join(".", place.steps()));
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

  private static List<String> steps(String path) {
    return path.isEmpty() ? List.of() : List.of(path.split("\\."));
  }

  /** {@return the present value of the static that the part belongs to} */
  public static @Nullable Object value(Node.Special part) throws NoSuchFieldException {
    return value(part.type(), part.parts());
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

  /** {@return what a final field of the object holds, or null if it has none of that name} */
  public static @Nullable Object step(@Nullable Object from, String name) {
    Field field = from == null ? null : finalField(from.getClass(), name);
    return field == null || from == null ? null : Access.slot(field).read(from);
  }

  /** {@return the class's or an inherited final field of that name, or null} */
  public static @Nullable Field finalField(Class<?> type, String name) {
    for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
      for (Field field : declaring.getDeclaredFields()) {
        if (field.getName().equals(name) && Modifier.isFinal(field.getModifiers())) {
          return field;
        }
      }
    }
    return null;
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
            "the worker's initializer of " + type.getName() + " has not made " + path);
      }
      return made;
    }
  }
}
