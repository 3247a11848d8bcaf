package acme.beside;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Objects that a stream has both in functions and beside them are one, as in Java serialization.
 */
public class Main {
  static int rate;

  interface Body extends Supplier<Object>, Serializable {}

  /** Holds functions without being one. */
  static class Job implements Serializable {
    private static final long serialVersionUID = 1;
    final List<String> before = new ArrayList<>();
    Body body;
    int count;
    Job next;
    final Map<String, Integer> told = new TreeMap<>();

    Body counting() {
      return () -> count += rate;
    }
  }

  private static String copied() throws Exception {
    Job job = new Job();
    job.next = new Job();
    Job next = job.next;
    job.body =
        () -> {
          job.before.add("x");
          job.told.put("told", rate);
          return next.count += rate;
        };
    next.body = next.counting();
    next.next = job;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(job);
    }
    Job copy =
        (Job) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    copy.body.get();
    copy.next.body.get();
    return copy.before + " " + copy.told + copy.next.count + (copy.next.next == copy) + job.before;
  }

  public static void main(String[] args) throws Exception {
    rate = 5;
    List<String> before = new ArrayList<>(List.of("b"));
    List<String> after = new ArrayList<>(List.of("a"));
    int[] counts = {1, 2};
    Supplier<Object> adds =
        () -> {
          before.add("f");
          after.add("g" + rate);
          return counts[1]++;
        };
    Supplier<Object> tells = () -> before + "" + after + counts[1];
    Callable<Object> copies = Main::copied;
    List<Object> nested = new ArrayList<>(List.of(before, after));
    AtomicInteger total = new AtomicInteger(1);
    Supplier<Object> sums = () -> total.addAndGet(rate);
    List<Object> numbers = new ArrayList<>(List.of(total));
    Exchange.ship(args, before, adds, before, after, nested, tells, copies, sums, numbers);
  }
}
// -> [b]
// -> 2
// -> [b, f]
// -> [a, g5]
// -> [[b, f], [a, g5]]
// -> [b, f][a, g5]3
// -> [x] {told=5}10true[]
// -> 6
// -> [6]
