package acme.misses;

import acme.Ship;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Functions that come to things of the launcher by names put together at run time. */
public class Main extends Base {
  static final Map<String, String> TABLE = new HashMap<>();
  static int count = 3;
  static int number;
  static String nothing;
  static String text = "text";

  enum Color {
    RED,
    GREEN
  }

  /** {@code reverse("txet")} is no constant of this class. */
  static String reverse(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  static Field field(String reversed) throws ReflectiveOperationException {
    return Main.class.getDeclaredField(reverse(reversed));
  }

  static Object run(String reversed) throws Exception {
    Method method = Main.class.getDeclaredMethod(reverse(reversed), int.class, String[].class);
    try {
      return method.invoke(null, 1, null);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  static String readsTable(int times, String... more) {
    return TABLE.get("key") + times;
  }

  static String readsInherited(int times, String... more) {
    return "" + inherited;
  }

  static String makesUnseen(int times, String... more) {
    return "" + new Unseen();
  }

  static String switches(int times, String... more) {
    switch (Color.valueOf("GREEN")) {
      case RED:
        return "red";
      default:
        return "no red";
    }
  }

  static String readsNumber(int times, String... more) {
    return "" + number;
  }

  static String readsText(int times, String... more) {
    return text + nothing;
  }

  static String answer(Callable<?> task) {
    try {
      return String.valueOf(task.call());
    } catch (Throwable e) {
      return e + advice(e);
    }
  }

  static String advice(Throwable thrown) {
    List<String> advice = new ArrayList<>();
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      for (Throwable suppressed : e.getSuppressed()) {
        advice.add(suppressed.toString());
      }
    }
    return advice.isEmpty() ? "" : " " + advice;
  }

  public static void main(String[] args) throws Exception {
    TABLE.put("key", "value");
    inherited = "from above";
    ship(args, "field", () -> field("ELBAT").get(null));
    ship(args, "primitive", () -> field("tnuoc").getInt(null));
    ship(args, "nothing", () -> field("gnihton").get(null));
    ship(
        args,
        "getter",
        () ->
            MethodHandles.lookup()
                .findStaticGetter(Main.class, reverse("ELBAT"), Map.class)
                .invoke());
    ship(args, "method", () -> run("elbaTsdaer"));
    ship(args, "inherited", () -> run("detirehnIsdaer"));
    ship(args, "made", () -> run("neesnUsekam"));
    ship(args, "named", () -> Class.forName("acme.misses." + reverse("neesnU")));
    ship(args, "switch", () -> run("sehctiws"));
    number = 5;
    ship(
        args,
        "written",
        () -> {
          number = 7;
          return run("rebmuNsdaer");
        });
    ship(args, "text", () -> run("txeTsdaer"));
    ship(args, "shipped", () -> TABLE.get("key") + " " + text + " " + nothing + " " + inherited);
  }

  /** What a function does that may throw. */
  interface Task {
    Object run() throws Throwable;
  }

  static void ship(String[] args, String name, Task task) throws Exception {
    Supplier<String> function =
        () ->
            answer(
                () -> {
                  try {
                    return task.run();
                  } catch (Exception | Error e) {
                    throw e;
                  } catch (Throwable e) {
                    throw new IllegalStateException(e);
                  }
                });
    Ship.to(args, name, function);
  }
}

/** Declares a static that is read through the class below. */
class Base {
  static Object inherited;
}

/** No path leads here. */
class Unseen {
  @Override
  public String toString() {
    return "unseen";
  }
}
