package acme.throwing;

import acme.Ship;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Initializers that work on the launcher alone. */
public class Main {
  public static void main(String[] args) throws Exception {
    System.setProperty("launcher.only", "there");
    Supplier<String> own = () -> Config.PATH + Config.times;
    Supplier<String> below = () -> Below.text();
    Supplier<String> defaults = () -> new Greeter().greet();
    Supplier<String> constant = () -> Kind.valueOf("FIRST").name();
    Supplier<String> pooled = () -> "shut down " + Pooled.POOL.isShutdown();
    Config.times = 3;
    own.get();
    below.get();
    defaults.get();
    constant.get();
    pooled.get();
    Ship.to(args, "own", own);
    Ship.to(args, "below", below);
    Ship.to(args, "defaults", defaults);
    Ship.to(args, "constant", constant);
    Ship.to(args, "pooled", pooled);
    System.clearProperty("launcher.only");
  }

  static ExecutorService pool() {
    launcherOnly();
    return Executors.newCachedThreadPool(
        task -> {
          Thread thread = new Thread(task);
          thread.setDaemon(true);
          return thread;
        });
  }

  static String launcherOnly() {
    String value = System.getProperty("launcher.only");
    if (value == null) {
      throw new IllegalStateException("launcher.only is not set");
    }
    return value;
  }
}

class Pooled {
  static final ExecutorService POOL = Main.pool();
}

class Config {
  static int times;
  static final String PATH = Main.launcherOnly();
}

class Above {
  static final String TEXT = "above " + Main.launcherOnly();
}

class Below extends Above {
  static final String OWN = TEXT + " below";

  static String text() {
    return OWN + "/" + TEXT;
  }
}

interface Greeting {
  String HELLO = "hello " + Main.launcherOnly();

  default String greet() {
    return HELLO;
  }
}

class Greeter implements Greeting {}

enum Kind {
  FIRST;

  static final String MADE = Main.launcherOnly();
}
