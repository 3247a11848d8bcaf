package acme.interned;

import io.picklejar.it.harness.Exchange;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Objects that look for themselves in a static when they are read. */
public class Main {
  static final Map<String, Interned> POOL = new HashMap<>();
  static Interned interned;

  public static void main(String[] args) throws Exception {
    interned = Interned.of("i");
    Supplier<String> resolved = () -> interned.name + (interned == Interned.of("i"));
    Exchange.ship(args, resolved);
  }
}

final class Interned implements Serializable {
  private static final long serialVersionUID = 1;
  final String name;

  private Interned(String name) {
    this.name = name;
  }

  static Interned of(String name) {
    return Main.POOL.computeIfAbsent(name, Interned::new);
  }

  private Object readResolve() {
    return of(name);
  }
}
// -> itrue
