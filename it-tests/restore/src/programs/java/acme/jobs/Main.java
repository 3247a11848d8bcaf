package acme.jobs;

import acme.Ship;
import java.util.function.Supplier;

/** The same program, launched twice. */
public class Main {
  static String job = "unset";
  static int calls;
  static String agreed = "unset";
  static Tally tally = new Tally();

  public static void main(String[] args) throws Exception {
    job = System.getProperty("it.launch");
    agreed = "the same";
    Supplier<String> first = () -> job + ++calls + new Local();
    Supplier<String> second = () -> job + ++calls + agreed + new Local();
    Ship.to(args, "first", first);
    Ship.to(args, "second", second);
    Ship.to(args, "agreed", (Supplier<String>) () -> agreed);
    Ship.to(args, "tallied", (Supplier<String>) () -> job + ++calls + tally.next());
    job = job + " later ";
    Ship.to(args, "later", first);
  }

  static class Local {
    @Override
    public String toString() {
      return " of " + job;
    }
  }

  /** Of one function only, which comes after another has set statics of the same class. */
  static class Tally {
    private int called;

    String next() {
      return " tallied " + ++called;
    }
  }
}
