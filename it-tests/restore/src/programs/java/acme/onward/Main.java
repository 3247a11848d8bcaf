package acme.onward;

import acme.Ship;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A function that goes from worker to worker. */
public class Main {
  static final Map<String, Integer> SEEN = new HashMap<>();
  static Function<String, String> inner;

  public static void main(String[] args) throws Exception {
    SEEN.put("launcher", 1);
    inner = text -> text + Helper.suffix();
    Supplier<String> function =
        () -> {
          SEEN.merge("called", 1, Integer::sum);
          return inner.apply(SEEN.get("launcher") + "/" + SEEN.get("called"));
        };
    Ship.to(args, "function", function);
  }
}

class Helper {
  static String suffix = "!";

  static String suffix() {
    return new Object() {
      @Override
      public String toString() {
        return suffix;
      }
    }.toString();
  }
}
