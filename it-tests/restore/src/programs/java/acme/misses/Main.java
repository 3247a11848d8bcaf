package acme.misses;

import acme.Ship;
import io.picklejar.it.harness.ByName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Functions that have a library come to things of the launcher by name. */
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

  static Object run(String method) throws Exception {
    return ByName.call("acme.misses.Main", method, 1, null);
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
    ship(args, "field", () -> ByName.field("acme.misses.Main", "TABLE").get(null));
    ship(args, "primitive", () -> ByName.field("acme.misses.Main", "count").getInt(null));
    ship(args, "nothing", () -> ByName.field("acme.misses.Main", "nothing").get(null));
    ship(args, "getter", () -> ByName.got("acme.misses.Main", "TABLE", Map.class));
    ship(args, "method", () -> run("readsTable"));
    ship(args, "inherited", () -> run("readsInherited"));
    ship(args, "made", () -> run("makesUnseen"));
    ship(args, "named", () -> ByName.type("acme.misses.Unseen"));
    ship(args, "switch", () -> run("switches"));
    number = 5;
    ship(
        args,
        "written",
        () -> {
          number = 7;
          return run("readsNumber");
        });
    ship(args, "text", () -> run("readsText"));
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
