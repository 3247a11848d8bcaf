package acme.roundtrip;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.function.Supplier;

/** In the launcher's own JVM a copy works against the live statics: nothing is rolled back. */
public class Main {
  static String state = "initial";
  static StringBuilder shared = new StringBuilder("s");

  @SuppressWarnings("unchecked")
  static <T> T copy(T value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    state = "after writing";
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  public static void main(String[] args) throws Exception {
    state = "before writing";
    StringBuilder live = shared;
    Supplier<String> original = () -> state + shared;
    Supplier<String> copied = args.length == 0 ? original : copy(original);
    Supplier<String> twice = args.length == 0 ? original : copy(copied);
    if (live != shared || args.length > 0 && !state.equals("after writing")) {
      throw new AssertionError(state);
    }
    shared.append("t");
    state = "last";
    Exchange.ship(args, original, copied, twice);
  }
}
// -> lastst
// -> lastst
// -> lastst
