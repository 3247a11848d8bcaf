package acme.mutated;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Keys that have changed since they were put: lookups miss them there as here. */
public class Main {
  static Set<List<Integer>> lists = new HashSet<>();
  static Map<Key, String> byKey = new HashMap<>();
  static Set<Key> linked = new LinkedHashSet<>();
  static Map<Key, Integer> recent = new LinkedHashMap<>(16, 0.75f, true);
  static Set<Object> inItself = new HashSet<>();

  static final class Key {
    static int salt = 1;
    int value;

    Key(int value) {
      this.value = value;
    }

    @Override
    public int hashCode() {
      return value * salt;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.value == value;
    }

    @Override
    public String toString() {
      return "K" + value;
    }
  }

  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>(List.of(1));
    lists.add(list);
    lists.add(List.of(5));
    list.add(2);
    Key key = new Key(3);
    byKey.put(key, "three");
    key.value = 4;
    Key second = new Key(2);
    linked.add(new Key(1));
    linked.add(second);
    second.value = 1;
    Key older = new Key(1);
    recent.put(older, 1);
    recent.put(new Key(2), 2);
    recent.get(older);
    older.value = 7;
    List<Object> self = new ArrayList<>();
    inItself.add(self);
    self.add(inItself);
    Supplier<Object> inSet =
        () ->
            "" + lists.contains(list) + lists.contains(List.of(1, 2)) + lists.contains(List.of(5));
    Supplier<Object> inMap = () -> byKey.get(key) + byKey.get(new Key(3)) + byKey;
    Supplier<Object> twice = () -> linked + "" + linked.contains(new Key(2));
    Supplier<Object> ordered = () -> recent.get(new Key(2)) + "" + recent;
    Supplier<Object> cyclic = () -> inItself.size() + "" + (self.get(0) == inItself);
    Supplier<Object> removed = () -> lists.remove(list) + "" + lists.remove(List.of(5));
    Supplier<Object> allMissed =
        () -> {
          Key.salt = 7;
          return linked.contains(new Key(1)) + "" + linked.size() + byKey.size() + lists;
        };
    Exchange.ship(args, inSet, inMap, twice, ordered, cyclic, removed, allMissed);
  }
}
// -> falsefalsetrue
// -> nullnull{K4=three}
// -> [K1, K1]false
// -> 2{K7=1, K2=2}
// -> 1true
// -> falsetrue
// -> false21[[1, 2]]
