package acme.live;

import io.picklejar.it.harness.Exchange;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Concurrent collections that other threads change all the time, also while they are captured. */
public class Main {
  private static final int THREADS = 3;
  private static final int KEYS = 500;

  static final Map<Integer, Integer> TABLE = new ConcurrentHashMap<>();
  static final Map<Integer, Integer> SORTED = new ConcurrentSkipListMap<>();
  static final Queue<Integer> QUEUE = new ConcurrentLinkedQueue<>();
  static final Queue<Integer> BOUNDED = new LinkedBlockingDeque<>(KEYS);
  static final List<Integer> COPIED = new CopyOnWriteArrayList<>();

  private static void change(int start, AtomicBoolean running) {
    for (int i = start; running.get(); i++) {
      int key = i % KEYS;
      TABLE.merge(key, 2 * key, (old, value) -> null);
      SORTED.merge(key, 2 * key, (old, value) -> null);
      QUEUE.add(key);
      QUEUE.poll();
      if (!BOUNDED.offer(key)) {
        BOUNDED.poll();
      }
      COPIED.add(key);
      COPIED.remove(0);
    }
  }

  /** Every value is one that a thread has put there. */
  private static boolean isDoubled(Map<Integer, Integer> map) {
    return map.entrySet().stream().allMatch(entry -> entry.getValue() == 2 * entry.getKey());
  }

  private static boolean isWhole(Iterable<Integer> values) {
    for (Iterator<Integer> i = values.iterator(); i.hasNext(); ) {
      Integer value = i.next();
      if (value == null || value < 0 || value >= KEYS) {
        return false;
      }
    }
    return true;
  }

  public static void main(String[] args) throws Exception {
    AtomicBoolean running = new AtomicBoolean(true);
    for (int i = 0; i < THREADS; i++) {
      int start = i;
      Thread thread = new Thread(() -> change(start, running));
      thread.setDaemon(true);
      thread.start();
    }
    while (BOUNDED.size() < KEYS / 2) {
      Thread.onSpinWait();
    }
    Supplier<String> maps =
        () -> isDoubled(TABLE) + " " + isDoubled(SORTED) + " " + TABLE.containsKey(KEYS);
    Supplier<String> queues =
        () -> isWhole(QUEUE) + " " + isWhole(BOUNDED) + " " + BOUNDED.contains(KEYS);
    Supplier<String> lists = () -> isWhole(COPIED) + " " + COPIED.contains(KEYS);
    Exchange.ship(args, maps, queues, lists);
    running.set(false);
  }
}
// -> true true false
// -> true true false
// -> true false
