package acme.nested;

import io.picklejar.it.harness.Exchange;
import java.util.function.Supplier;

/** Names of classes whose enclosing classes no code comes to. */
public class Main {
  public static void main(String[] args) throws Exception {
    Class<?> nested = Outer.Nested.class;
    Class<?> deep = Outer.Nested.Deep[].class;
    Supplier<String> simple = () -> nested.getSimpleName();
    Supplier<String> canonical = () -> deep.getCanonicalName();
    Exchange.ship(args, simple, canonical);
  }
}

class Outer {
  static class Nested {
    interface Deep {}
  }
}
// -> Nested
// -> acme.nested.Outer.Nested.Deep[]
