package acme.keyed;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/** Strings, boxes and dates that are keys by their identity, or that locks and {@code ==} tell. */
public class Main {
  record Named(String name) {}

  static class Own {
    final String name;
    final Integer number;
    final Object any;

    Own(String name, Integer number, Object any) {
      this.name = name;
      this.number = number;
      this.any = any;
    }
  }

  static final Map<Object, String> IDENTITIES = new IdentityHashMap<>();
  static final Set<Object> SEEN = Collections.newSetFromMap(new IdentityHashMap<>());
  static final Map<Integer, String> BY_NUMBER = new TreeMap<>();
  static final Map<String, Integer> BY_NAME = new HashMap<>();
  static final Set<String> NAMES = new TreeSet<>();
  static final Map<String, String> WEAK = new WeakHashMap<>();
  static final List<Object> LIST = new ArrayList<>();
  static String name;
  static String[] names;
  static Integer number;
  static Long wide;
  static Double real;
  static Character letter;
  static Boolean flag;
  static Own own;
  static Named named;
  static Own earlier;
  static final List<Object> LATE = new ArrayList<>();

  private static void assign(String text) {
    name = text + "!";
    names = new String[] {name, text + "!"};
    number = 1_000_000 + text.length();
    wide = 1L << 40 | text.length();
    real = text.length() / 8.0;
    letter = (char) (1000 + text.length());
    flag = new Boolean(true);
    own = new Own(name, number, wide);
    named = new Named(name);
    earlier = new Own("earlier" + text, 7_000 + text.length(), null);
    LATE.addAll(List.of(earlier.name, earlier.number));
    IDENTITIES.put(name, "name");
    IDENTITIES.put(names[1], "other");
    IDENTITIES.put(number, "number");
    IDENTITIES.put(wide, "wide");
    IDENTITIES.put(letter, "letter");
    IDENTITIES.put(flag, "flag");
    SEEN.add(real);
    SEEN.add(name);
    BY_NUMBER.put(number, "n");
    BY_NAME.put(name, number);
    NAMES.add(name);
    WEAK.put(name, "w");
    LIST.addAll(List.of(name, number, real));
  }

  static <T> T first(Iterable<T> all) {
    return all.iterator().next();
  }

  static String looked() {
    return IDENTITIES.get(name)
        + " "
        + IDENTITIES.get(names[1])
        + IDENTITIES.get(number)
        + IDENTITIES.get(wide)
        + IDENTITIES.get(letter)
        + IDENTITIES.get(flag)
        + IDENTITIES.get(Boolean.TRUE)
        + SEEN.contains(real)
        + SEEN.contains(name)
        + SEEN.contains(names[1]);
  }

  static String same() {
    return (names[0] == name)
        + " "
        + (names[1] == name)
        + (own.name == name)
        + (own.number == number)
        + (own.any == wide)
        + (named.name() == name)
        + (first(BY_NUMBER.keySet()) == number)
        + (first(BY_NAME.keySet()) == name)
        + (BY_NAME.get(name) == number)
        + (first(NAMES) == name)
        + (first(WEAK.keySet()) == name)
        + (LIST.get(0) == name)
        + (LIST.get(1) == (Object) number)
        + (LIST.get(2) == (Object) real);
  }

  public static void main(String[] args) throws Exception {
    assign("key");
    Supplier<String> before = () -> earlier.name + earlier.number;
    Supplier<String> looked = () -> looked();
    Supplier<String> same = () -> same();
    String local = name;
    Integer box = number;
    Object[] array = {box, local};
    Supplier<String> captured =
        () ->
            IDENTITIES.get(local)
                + IDENTITIES.get(box)
                + (array[0] == box)
                + (array[1] == name)
                + (box == number);
    Object lock = new String("lock");
    Map<Object, Integer> counts = new IdentityHashMap<>();
    counts.put(lock, 1);
    Set<Object> unseen = new HashSet<>(Set.of(lock));
    Supplier<String> alone = () -> counts.get(lock) + "" + (first(unseen) == lock);
    Supplier<String> after =
        () -> (LATE.get(0) == earlier.name) + " " + (LATE.get(1) == earlier.number) + earlier.name;
    Exchange.ship(args, before, looked, same, captured, alone, after);
  }
}
// -> earlierkey7003
// -> name othernumberwideletterflagnulltruetruefalse
// -> true falsetruetruetruetruetruetruetruetruetruetruetruetrue
// -> namenumbertruetruetrue
// -> 1true
// -> true trueearlierkey
