package acme.cyclic;

import acme.Ship;
import java.util.function.Supplier;

/** Classes whose initializers need one another, in rings of four. */
public class Main {
  public static void main(String[] args) throws Exception {
    A.number = 1;
    Supplier<String> a = () -> "a" + A.TEXT + A.number;
    Supplier<String> b = () -> "b" + B.TEXT + A.number;
    Supplier<String> c = () -> "c" + C.TEXT + A.number;
    Supplier<String> d = () -> "d" + D.TEXT + A.number;
    a.get();
    Ship.to(args, "a", a);
    Ship.to(args, "b", b);
    Ship.to(args, "c", c);
    Ship.to(args, "d", d);
    for (String line : new String[] {a.get(), b.get(), c.get(), d.get()}) {
      System.out.println(line);
    }
  }

  static String slowly(String text) {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return text;
  }
}

class A {
  static int number;
  static final String TEXT = Main.slowly("A") + B.TEXT;
}

class B {
  static final String TEXT = Main.slowly("B") + C.TEXT;
}

class C {
  static final String TEXT = Main.slowly("C") + D.TEXT;
}

class D extends E {
  static final String TEXT = Main.slowly("D") + A.TEXT;
}

class E {
  static final String TEXT = Main.slowly("E") + (A.TEXT == null);
}
