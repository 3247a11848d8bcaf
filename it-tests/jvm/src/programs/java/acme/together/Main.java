package acme.together;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Functions of one stream share what they share on the launcher. */
public class Main {
  static List<String> log = new ArrayList<>();
  static Service service = new Service(log);
  static List<String> allNames = new ArrayList<>();
  static Box lent;

  record Service(List<String> log) {
    String serve(String what) {
      log.add(what);
      return "served " + what;
    }
  }

  static class Box {
    int value;
  }

  /** Changes when it is written for the first time, as the JDK's DOM does. */
  static class Settling implements Serializable {
    private static final long serialVersionUID = 1;
    List<Box> boxes = new ArrayList<>(List.of(new Box(), new Box()));
    boolean settled;

    private void writeObject(ObjectOutputStream out) throws IOException {
      settled = true;
      out.defaultWriteObject();
    }
  }

  /** Is written as a value, and changes all the same. */
  static class Pet implements Serializable {
    private static final long serialVersionUID = 1;
    int age;

    Pet(int age) {
      this.age = age;
    }

    private Object writeReplace() {
      return new Form(age);
    }

    private record Form(int age) implements Serializable {
      private Object readResolve() {
        return new Pet(age);
      }
    }
  }

  static Settling settling = new Settling();
  static Box settlers = settling.boxes.get(1);

  enum Level {
    LOW(1),
    HIGH(2);

    final int rank;

    Level(int rank) {
      this.rank = rank;
    }
  }

  static class Tally {
    int count;
    int step = 2;
    String label = "n";

    Supplier<Integer> peek() {
      return () -> count;
    }

    Supplier<Integer> next() {
      return () -> count += step;
    }

    Supplier<String> show() {
      return () -> label + count + step;
    }
  }

  /** Each reading of a stream makes objects of its own, which its functions share. */
  @SuppressWarnings("unchecked")
  private static void checkCopies() throws Exception {
    AtomicInteger counter = new AtomicInteger(1);
    Supplier<Integer> add = () -> counter.addAndGet(5);
    Supplier<Integer> read = counter::get;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Object[] {add, read});
      out.reset();
      out.writeObject(read);
    }
    for (int i = 0; i < 2; i++) {
      ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      Object[] copies = (Object[]) in.readObject();
      Supplier<Integer> afterReset = (Supplier<Integer>) in.readObject();
      ((Supplier<Integer>) copies[0]).get();
      String answer = ((Supplier<Integer>) copies[1]).get() + " " + afterReset.get();
      if (!answer.equals("6 1") || counter.get() != 1) {
        throw new AssertionError(answer + " " + counter);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    if (args.length > 0) {
      checkCopies();
    }
    AtomicInteger counter = new AtomicInteger();
    Supplier<Integer> add = () -> counter.addAndGet(5);
    Supplier<Integer> read = counter::get;

    Tally tally = new Tally();

    Function<String, String> serve = s -> service.serve(s);
    Supplier<String> showLog = () -> log.toString();

    Supplier<Integer> first = add;
    Supplier<String> nested = () -> "nested " + first.get() + " " + (first == add);
    List<String> names = allNames;
    Supplier<Boolean> addName = () -> allNames.add("x");
    Supplier<String> local = () -> names.toString();

    Box box = new Box();
    lent = box;
    Supplier<Integer> lend = () -> box.value += 3;
    Supplier<Integer> lendStatic = () -> lent.value;

    Supplier<Boolean> both = () -> settling.boxes.get(1) == settlers;
    Supplier<Integer> one = () -> settling.boxes.get(0).value;

    Pet pet = new Pet(1);
    Supplier<Integer> grow = () -> ++pet.age;
    Supplier<Integer> age = () -> pet.age;

    List<Level> levels = new ArrayList<>(List.of(Level.HIGH));
    Supplier<Object> lower = () -> levels.set(0, Level.LOW).name();
    Supplier<Integer> rank = () -> levels.get(0).rank;

    Exchange.ship(
        args,
        add,
        read,
        tally.peek(),
        tally.next(),
        tally.next(),
        tally.peek(),
        tally.show(),
        serve,
        showLog,
        nested,
        read,
        addName,
        local,
        lend,
        lendStatic,
        both,
        one,
        grow,
        age,
        lower,
        rank);
  }
}
// -> 5
// -> 5
// -> 0
// -> 2
// -> 4
// -> 4
// -> n42
// -> served seven
// -> [seven]
// -> nested 10 true
// -> 10
// -> true
// -> [x]
// -> 3
// -> 3
// -> true
// -> 0
// -> 2
// -> 2
// -> HIGH
// -> 1
