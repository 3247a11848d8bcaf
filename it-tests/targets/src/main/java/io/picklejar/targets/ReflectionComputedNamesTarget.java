package io.picklejar.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Classes and members whose names are put together, come from a map, or from the caller. */
// ships: ReflectionComputedNamesTarget$Operations.factor, ReflectionComputedNamesTarget.choice
// ships: ReflectionComputedNamesTarget$ColorBlue.state,
// ReflectionComputedNamesTarget$ColorRed.state
// ships: ReflectionComputedNamesTarget$Values.arg, ReflectionComputedNamesTarget$Routed.state
// not: ReflectionComputedNamesTarget$Routed.unrelated
public final class ReflectionComputedNamesTarget {
  private ReflectionComputedNamesTarget() {}

  static String choice = "Red";
  static final Map<String, String> ROUTES = new HashMap<>();

  static final class Operations {
    static int factor = 1;

    static int timesFactor(int number) {
      return number * factor;
    }
  }

  public static final class ColorRed {
    static String state = "initial";

    @Override
    public String toString() {
      return "red " + state;
    }
  }

  public static final class ColorBlue {
    static String state = "initial";

    @Override
    public String toString() {
      return "blue " + state;
    }
  }

  static final class Values {
    static String arg = "initial";
  }

  static final class Routed {
    static String state = "initial";
    static String unrelated = "initial";

    public String found() {
      return "found " + state;
    }
  }

  static Object invoke(Object receiver, String method) {
    try {
      return receiver.getClass().getMethod(method).invoke(receiver);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static List<Function<String, ?>> functions() {
    Operations.factor = 5;
    ColorRed.state = "set";
    ColorBlue.state = "set";
    Values.arg = "set";
    Routed.state = "set";
    Routed.unrelated = "set";
    choice = "Blue";
    ROUTES.put("arg", "found");
    return List.of(
        argument -> {
          try {
            String name = (argument.isEmpty() ? "plus" : "times") + "Factor";
            return Operations.class.getDeclaredMethod(name, int.class).invoke(null, 6);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        },
        argument -> {
          try {
            String name = "io.picklejar.targets.ReflectionComputedNamesTarget$Color" + choice;
            return Class.forName(name).getDeclaredConstructor().newInstance().toString();
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        },
        argument -> {
          try {
            return Values.class.getDeclaredField(argument).get(null);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        },
        argument -> invoke(new Routed(), ROUTES.get(argument)));
  }
}
