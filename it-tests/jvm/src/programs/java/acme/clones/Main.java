package acme.clones;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Copies in one JVM: a copy keeps the objects that it captured, whatever the statics hold by then,
 * and a function may copy functions where it was shipped to.
 */
public class Main {
  static List<String> current = new ArrayList<>(List.of("a"));
  static int hops;
  static String origin;
  static final Map<String, Supplier<String>> STEPS = new LinkedHashMap<>();

  static class Relay implements Supplier<Object>, Serializable {
    private static final long serialVersionUID = 1;
    private final int left;

    Relay(int left) {
      this.left = left;
    }

    @Override
    public Object get() {
      hops++;
      Supplier<?> next =
          left == 0
              ? (Supplier<?> & Serializable) () -> origin + hops + STEPS.get("step").get()
              : new Relay(left - 1);
      return copy(next).get();
    }
  }

  @SuppressWarnings("unchecked")
  static <T> T copy(T function) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(function);
      out.flush();
      return (T) read(bytes.toByteArray());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static Object read(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  static String afterReassignment() throws Exception {
    List<String> captured = current;
    Supplier<String> function =
        (Supplier<String> & Serializable)
            () -> captured + " " + current + " " + (captured == current);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(function);
    }
    current = new ArrayList<>(List.of("b"));
    return ((Supplier<?>) read(bytes.toByteArray())).get() + "";
  }

  public static void main(String[] args) throws Exception {
    origin = "main";
    STEPS.put("step", () -> " step " + STEPS.size() + hops);
    String copied = afterReassignment();
    Supplier<String> reassigned = () -> copied;
    Supplier<String> hopped = () -> origin + hops;
    Exchange.ship(args, reassigned, new Relay(3), hopped);
  }
}
// -> [a] [b] false
// -> main4 step 14
// -> main4
