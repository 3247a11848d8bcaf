package acme.places;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Statics in another class, inherited, in an interface, and private in a nest. */
public class Main extends Base {
  private static String secret;

  static class Inner {
    private static String own;

    static class Innermost {
      static String both() {
        return secret + "+" + own;
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Settings.mode = "fast";
    Main.inherited = "from base";
    Registry.NAMES.add("one");
    secret = "s";
    Inner.own = "i";
    Supplier<String> other = () -> Settings.mode;
    Supplier<String> base = () -> Main.inherited + " " + readInherited();
    Supplier<List<String>> constant = () -> Registry.NAMES;
    Supplier<String> throughSubtype = () -> Narrow.NAMES.get(0);
    Supplier<String> nest = () -> Inner.Innermost.both();
    Exchange.ship(args, other, base, constant, throughSubtype, nest);
  }
}

class Base {
  static String inherited;

  static String readInherited() {
    return inherited.toUpperCase(java.util.Locale.ROOT);
  }
}

class Settings {
  static String mode = "slow";
}

interface Registry {
  List<String> NAMES = new ArrayList<>();
}

interface Narrow extends Registry {}
// -> fast
// -> from base FROM BASE
// -> [one]
// -> one
// -> s+i
