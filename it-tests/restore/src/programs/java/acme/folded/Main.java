package acme.folded;

import acme.Ship;
import java.util.function.Supplier;

/** Constants that compiled code folds. */
public class Main {
  public static void main(String[] args) throws Exception {
    System.setProperty("folded", "7");
    Supplier<Integer> sum = () -> Reader.sum() + Limits.LIMIT;
    System.out.println(sum.get());
    Ship.to(args, "sum", sum);
    System.clearProperty("folded");
  }
}

class Limits {
  static final int LIMIT = Integer.getInteger("folded", 1);
}

/** Its callers are compiled before the function arrives. */
class Reader {
  public static int sum() {
    int sum = 0;
    for (int i = 0; i < 100; i++) {
      sum += Limits.LIMIT;
    }
    return sum;
  }
}

/** Reads too, and is in no closure. */
class Bystander {
  public static int sum() {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += Limits.LIMIT;
    }
    return sum;
  }
}
