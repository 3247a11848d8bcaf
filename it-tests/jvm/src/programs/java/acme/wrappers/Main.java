package acme.wrappers;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Wrappers of Collections over collections that go on changing, and collections that never do. */
public class Main {
  static final List<String> LIST = new ArrayList<>();
  static final Set<String> SET = new LinkedHashSet<>();
  static final TreeSet<String> SORTED = new TreeSet<>();
  static final Map<String, Integer> MAP = new LinkedHashMap<>();
  static final TreeMap<String, Integer> TREE = new TreeMap<>();

  static List<String> fixed;
  static Collection<String> fixedCollection;
  static Set<String> fixedSet;
  static SortedSet<String> fixedSorted;
  static NavigableSet<String> fixedNavigable;
  static Map<String, Integer> fixedMap;
  static SortedMap<String, Integer> fixedTree;
  static NavigableMap<String, Integer> fixedNavigableMap;
  static Set<Map.Entry<String, Integer>> fixedEntries;
  static List<String> locked;
  static Set<String> lockedSet;
  static Map<String, Integer> lockedMap;
  static NavigableMap<String, Integer> lockedTree;
  static Collection<Integer> lockedValues;
  static List<String> checked;
  static Map<String, Integer> checkedMap;
  static NavigableSet<String> checkedSorted;
  static Set<Object> identities;
  static List<Object> constants;
  static List<String> fixedSize;
  static String[] array;
  static List<String> whole;
  static Set<Integer> wholeSet;
  static Map<String, Integer> wholeMap;
  static List<String> none;
  static List<String> withNull;
  static List<String> twice;

  private static void assignFixed() {
    fixed = Collections.unmodifiableList(LIST);
    fixedCollection = Collections.unmodifiableCollection(LIST);
    fixedSet = Collections.unmodifiableSet(SET);
    fixedSorted = Collections.unmodifiableSortedSet(SORTED);
    fixedNavigable = Collections.unmodifiableNavigableSet(SORTED.descendingSet());
    fixedMap = Collections.unmodifiableMap(MAP);
    fixedTree = Collections.unmodifiableSortedMap(TREE.headMap("m"));
    fixedNavigableMap = Collections.unmodifiableNavigableMap(TREE);
    fixedEntries = fixedMap.entrySet();
    twice = Collections.synchronizedList(fixed);
  }

  private static void assignLocked() {
    locked = Collections.synchronizedList(LIST);
    lockedSet = Collections.synchronizedSet(SET);
    lockedMap = Collections.synchronizedMap(MAP);
    lockedTree = Collections.synchronizedNavigableMap(TREE);
    lockedValues = lockedMap.values();
    checked = Collections.checkedList(LIST, String.class);
    checkedMap = Collections.checkedMap(MAP, String.class, Integer.class);
    checkedSorted = Collections.checkedNavigableSet(SORTED, String.class);
    identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.add(LIST);
  }

  private static void assignConstants() {
    array = new String[] {"x", "y"};
    fixedSize = Arrays.asList(array);
    constants =
        List.of(
            Collections.emptyList(),
            Collections.emptyMap(),
            Collections.emptySet(),
            Collections.emptyNavigableMap(),
            Collections.emptySortedSet(),
            Collections.singleton(1),
            Collections.singletonList(LIST),
            Collections.singletonMap("k", SET),
            Collections.nCopies(2, MAP));
    whole = List.of("a", "b", "c");
    wholeSet = Set.of(1, 2, 3);
    wholeMap = Map.of("a", 1, "b", 2, "c", 3);
    none = List.copyOf(new ArrayList<>());
    withNull = Arrays.asList("p", null).stream().toList();
  }

  private static boolean refuses(Runnable change) {
    try {
      change.run();
      return false;
    } catch (UnsupportedOperationException | ClassCastException e) {
      return true;
    }
  }

  static String fixed() {
    LIST.add("l");
    SET.add("s");
    SORTED.add("t");
    SORTED.add("z");
    MAP.put("m", 1);
    TREE.put("e", 2);
    return ""
        + fixed
        + fixedCollection
        + fixedSet
        + fixedSorted
        + fixedNavigable
        + fixedMap
        + fixedTree
        + fixedNavigableMap
        + fixedEntries
        + twice
        + refuses(() -> fixed.add("x"))
        + refuses(() -> fixedMap.put("x", 1))
        + refuses(() -> twice.add("x"));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static String locked() {
    locked.add("k");
    lockedSet.add("k");
    lockedMap.put("k", 3);
    lockedTree.put("k", 3);
    return LIST
        + ""
        + SET
        + MAP
        + TREE
        + lockedValues
        + refuses(() -> ((List) checked).add(1))
        + refuses(() -> ((Map) checkedMap).put(1, 1))
        + checkedSorted
        + identities.contains(LIST)
        + identities.contains(new ArrayList<>(LIST));
  }

  static String constants() {
    fixedSize.set(0, "changed");
    return array[0]
        + constants
        + (constants.get(0) == Collections.emptyList())
        + (((List<?>) constants.get(6)).get(0) == LIST)
        + whole
        + new TreeSet<>(wholeSet)
        + new TreeMap<>(wholeMap)
        + none
        + withNull
        + refuses(() -> whole.add("x"))
        + refuses(() -> wholeMap.put("x", 1))
        + refuses(() -> withNull.add("x"))
        + refuses(() -> fixedSize.add("x"));
  }

  public static void main(String[] args) throws Exception {
    assignFixed();
    assignLocked();
    assignConstants();
    Supplier<String> fixed = () -> fixed();
    Supplier<String> locked = () -> locked();
    Supplier<String> constants = () -> constants();
    Map<String, List<String>> inner = new HashMap<>();
    List<String> shared = new ArrayList<>();
    inner.put("k", Collections.unmodifiableList(shared));
    Set<String> seen = Collections.synchronizedSet(new HashSet<>());
    Supplier<String> captured =
        () -> {
          shared.add("late");
          return inner + "" + seen.add("a") + seen.add("a");
        };
    Exchange.ship(args, fixed, locked, constants, captured);
  }
}
// -> [l][l][s][t, z][z, t]{m=1}{e=2}{e=2}[m=1][l]truetruetrue
// -> [l, k][s, k]{m=1, k=3}{e=2, k=3}[1, 3]truetrue[t, z]truefalse
// -> *
// -> {k=[late]}truefalse
