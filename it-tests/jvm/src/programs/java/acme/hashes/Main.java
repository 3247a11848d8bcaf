package acme.hashes;

import io.picklejar.it.harness.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Rebuilding collections calls user code, which reads statics: those have to be there first. */
public class Main {
  static int salt;
  static Map<Key, String> byKey = new HashMap<>();
  static TreeMap<Key, String> sorted;
  static Custom custom;

  record Key(String text) {
    @Override
    public int hashCode() {
      return text.hashCode() * salt;
    }
  }

  public static void main(String[] args) throws Exception {
    salt = 31;
    Key key = new Key("k");
    byKey.put(key, "hashed");
    byKey.put(new Key("other"), "o");
    sorted = new TreeMap<>((a, b) -> salt * a.text().compareTo(b.text()));
    sorted.put(key, "sorted");
    sorted.put(new Key("a"), "first");
    custom = new Custom();
    custom.text = "custom";
    Supplier<String> lookups = () -> byKey.get(new Key("k")) + sorted.firstEntry().getValue();
    Supplier<String> external = () -> custom.text + Custom.reads;
    Exchange.ship(args, lookups, external);
  }
}
// -> hashedfirst
// -> custom0
