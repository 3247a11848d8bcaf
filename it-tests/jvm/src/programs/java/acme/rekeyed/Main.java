package acme.rekeyed;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keys that have changed since they were put, in tables that are not a plain hash map's. */
public class Main {
  static final class Key {
    int id;

    Key(int id) {
      this.id = id;
    }

    @Override
    public int hashCode() {
      return id;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.id == id;
    }

    @Override
    public String toString() {
      return "k" + id;
    }
  }

  static final Map<Key, String> CONCURRENT = new ConcurrentHashMap<>();
  static final Set<Key> SET = ConcurrentHashMap.newKeySet();
  static final Map<Key, String> TABLE = new Hashtable<>();

  /** The first and the second are equal by now. */
  static List<Key> changing(Collection<Key> keys) {
    List<Key> made = List.of(new Key(1), new Key(2), new Key(3));
    keys.addAll(made);
    return made;
  }

  static void change(List<Key> made) {
    made.get(0).id = 50;
    made.get(1).id = 50;
  }

  static void fill(Map<Key, String> map) {
    List<Key> made = changing(new ArrayList<>());
    made.forEach(key -> map.put(key, "v" + key));
    change(made);
  }

  static String tell(Map<Key, String> map) {
    String before = map.size() + " " + map.containsKey(new Key(50)) + map.get(new Key(3));
    map.put(new Key(1), "new");
    return before + map;
  }

  static String tell(Collection<Key> set) {
    String before = set.size() + " " + set.contains(new Key(50)) + set.contains(new Key(3));
    return before + set.add(new Key(1)) + set;
  }

  public static void main(String[] args) throws Exception {
    fill(CONCURRENT);
    change(changing(SET));
    List<Key> made = changing(new ArrayList<>());
    made.forEach(key -> TABLE.put(key, "v" + key));
    made.get(0).id = 50;
    made.get(1).id = 49;
    Supplier<Object> concurrent = () -> tell(CONCURRENT);
    Supplier<Object> table = () -> TABLE.containsKey(new Key(50)) + " " + TABLE.keySet();
    Supplier<Object> set = () -> tell(SET);
    Exchange.ship(args, concurrent, table, set);
  }
}
// -> 3 falsevk3{k50=vk1, k1=new, k50=vk2, k3=vk3}
// -> false [k3, k49, k50]
// -> 3 falsetruetrue[k50, k1, k50, k3]
