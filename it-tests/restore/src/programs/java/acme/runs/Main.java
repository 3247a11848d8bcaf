package acme.runs;

import acme.Ship;
import java.util.function.Supplier;

/** Two runs of this program begin alike, and then have other values in another number. */
public class Main {
  static String value = "unset";
  static int calls;

  public static void main(String[] args) throws Exception {
    boolean later = System.getProperty("it.launch").equals("later");
    Supplier<String> function = () -> value + ++calls;
    value = "same";
    Ship.to(args, "start", function);
    for (String next : later ? new String[] {"x", "y", "z"} : new String[] {"a", "b"}) {
      value = next;
      Ship.to(args, next, function);
    }
  }
}
