package acme.folded;

import acme.Ship;
import java.util.function.Supplier;

/** Constants that compiled code folds. */
public class Main {
  public static void main(String[] args) throws Exception {
    System.setProperty("folded", "7");
    Supplier<Integer> sum = () -> Reader.sum() + Limits.LIMIT + Limits.BOX.value();
    System.out.println(sum.get());
    Ship.to(args, "sum", sum);
    System.clearProperty("folded");
  }
}

/** Reached through a constant. */
class Box {
  private final int value;

  Box(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }
}

/** Between a getter and its callers. */
class Middle {
  static int limit() {
    return Limits.limit();
  }

  static int boxed() {
    return Limits.BOX.value();
  }
}

/** Doesn't name the class whose constants it gets to. */
class Far {
  public static int sum() {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += Middle.limit();
    }
    return sum;
  }

  public static int boxes() {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += Middle.boxed();
    }
    return sum;
  }

  public static int once() {
    return Middle.limit();
  }
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
