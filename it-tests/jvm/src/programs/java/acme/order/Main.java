package acme.order;

import io.picklejar.it.harness.Exchange;
import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Objects whose own code, run when they are made, reads statics that hold objects themselves. */
public class Main {
  /** Its hash code asks a table of the user's objects. */
  record Key(String name) {
    @Override
    public int hashCode() {
      return TABLE.get(name).number;
    }
  }

  static class Weight {
    final int number;

    Weight(int number) {
      this.number = number;
    }
  }

  public static class Coded implements Externalizable {
    String text = "";

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {
      text = TEXTS.get(List.of("text")).toString();
    }
  }

  static final Map<String, Weight> TABLE = new HashMap<>();
  static final Map<List<String>, StringBuilder> TEXTS = new HashMap<>();

  /** Its name comes first. */
  static class Keyed {
    static final Set<Key> ALL = new HashSet<>();
    static final Map<Key, Object> BY_KEY = new HashMap<>();
    static final Map<String, Integer> SORTED =
        new TreeMap<>((a, b) -> TABLE.get(a).number - TABLE.get(b).number);
    static Coded coded;
  }

  public static void main(String[] args) throws Exception {
    TABLE.put("a", new Weight(77));
    TABLE.put("b", new Weight(5));
    TEXTS.put(List.of("text"), new StringBuilder("coded"));
    Keyed.ALL.add(new Key("a"));
    Keyed.BY_KEY.put(new Key("b"), Keyed.ALL);
    Keyed.SORTED.put("a", 1);
    Keyed.SORTED.put("b", 2);
    Keyed.coded = new Coded();
    Keyed.coded.text = "coded";
    Supplier<String> looked =
        () ->
            Keyed.ALL.contains(new Key("a"))
                + " "
                + (Keyed.BY_KEY.get(new Key("b")) == Keyed.ALL)
                + Keyed.SORTED
                + Keyed.coded.text;
    Exchange.ship(args, looked);
  }
}
// -> true true{b=2, a=1}coded
