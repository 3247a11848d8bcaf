package io.picklejar.targets;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Classes that reflection finds from a class: members, nest, sealed family, enclosing method. */
// ships: ReflectionFamilyTarget$Point.scale
public final class ReflectionFamilyTarget {
  private ReflectionFamilyTarget() {}

  static final class Members {
    static final class One {}

    interface Two {}

    enum Three {
      A
    }
  }

  sealed interface Family permits Son, Daughter, Cousin {}

  static final class Son implements Family {}

  record Daughter(int age) implements Family {}

  static non-sealed class Cousin implements Family {}

  static final class Argument {}

  record Point(int x, List<Argument> arguments) {
    static int scale = 1;

    public int x() {
      return x * scale;
    }
  }

  static Object local(Argument argument, List<Argument> more) {
    class Local {
      @Override
      public String toString() {
        return getClass().getEnclosingMethod().toGenericString();
      }
    }
    return new Local();
  }

  static String components(Object object) {
    StringBuilder text = new StringBuilder();
    try {
      for (RecordComponent component : object.getClass().getRecordComponents()) {
        text.append(component.getGenericType()).append(component.getAccessor().invoke(object));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static TreeSet<String> names(Class<?>... types) {
    TreeSet<String> names = new TreeSet<>();
    for (Class<?> type : types) {
      names.add(type.getSimpleName() + type.isEnum());
    }
    return names;
  }

  public static List<Supplier<?>> functions() {
    Point.scale = 10;
    Point point = new Point(2, List.of());
    Object local = local(null, null);
    Family son = new Son();
    return List.of(
        () -> names(Members.class.getDeclaredClasses()),
        () -> names(Members.class.getNestMembers()).contains("Cousinfalse"),
        () -> names(Family.class.getPermittedSubclasses()),
        () -> names(son.getClass().getInterfaces()[0].getPermittedSubclasses()),
        () -> Arrays.toString(Argument[].class.getComponentType().getNestHost().getInterfaces()),
        () -> local.toString(),
        () -> components(point));
  }
}
