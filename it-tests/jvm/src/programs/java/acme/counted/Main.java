package acme.counted;

import io.picklejar.it.harness.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Whether keys are asked for their hash codes shows: neither launcher nor worker may ask. */
public class Main {
  static int asked;
  static final Map<Key, Integer> NUMBERS = new HashMap<>();

  record Key(String name) {
    @Override
    public int hashCode() {
      asked++;
      return name.hashCode();
    }
  }

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 20; i++) {
      NUMBERS.put(new Key("key " + i), i);
    }
    Supplier<Object> count = () -> asked + " " + NUMBERS.size();
    Supplier<Object> find = () -> NUMBERS.get(new Key("key 3")) + " " + asked;
    Exchange.ship(args, count, find);
  }
}
// -> 20 20
// -> 3 21
