package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.StaticSlot;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an object that can't travel inside a static's value: the one that the worker's own
 * initializer makes in that place.
 */
public final class InitializerPart {
  private static final String KIND = "initializer's part";

  private InitializerPart() {}

  /**
   * {@return the node}
   *
   * @param owner class of the static
   * @param steps final fields that lead to the object, from the static's value on
   */
  static Node.Special node(Class<?> owner, String name, String descriptor, List<String> steps) {
    return new Node.Special(KIND, owner, new Object[] {name, descriptor, String.join(".", steps)});
  }

  /** {@return whether the node is such a one} */
  public static boolean is(@Nullable Object slot) {
    return slot instanceof Node.Special special && special.kind().equals(KIND);
  }

  /** {@return the fields that lead to the object} */
  public static List<String> steps(Node.Special part) {
    return List.of(text(part.parts(), 2).split("\\."));
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
      for (String step : path.split("\\.")) {
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
