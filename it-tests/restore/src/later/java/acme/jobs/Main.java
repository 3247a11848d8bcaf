package acme.jobs;

import acme.Ship;
import java.util.function.Supplier;

/** The same program, launched twice. */
public class Main {
  static String job = "unset";
  static int calls;
  static String agreed = "unset";

  public static void main(String[] args) throws Exception {
    job = System.getProperty("it.launch");
    agreed = "the same";
    Supplier<String> first = () -> job + ++calls + new Local();
    Supplier<String> second = () -> job + ++calls + agreed + new Local();
    Ship.to(args, "first", first);
    Ship.to(args, "second", second);
    Ship.to(args, "agreed", (Supplier<String>) () -> agreed);
    job = job + " later ";
    Ship.to(args, "later", first);
  }

  static class Local {
    @Override
    public String toString() {
      return " of " + job;
    }
  }
}
