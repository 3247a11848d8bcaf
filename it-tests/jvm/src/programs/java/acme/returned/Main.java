package acme.returned;

import io.picklejar.it.harness.AgainLoader;
import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Functions that come back from where they were shipped to find the statics that live here. */
public class Main {
  static int count = 1;
  static List<String> calls = new ArrayList<>();
  static String kept = "unset";

  private static byte[] written(Object function) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(function);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(byte[] bytes, ClassLoader loader) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (T) in.readObject();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  public static void main(String[] args) throws Exception {
    kept = "launched";
    Supplier<Object> call =
        () -> {
          calls.add(kept);
          return ++count + "" + calls;
        };
    Function<Object, Object> told = text -> text + kept + count;
    Supplier<Object> changed = call;
    Function<Object, Object> joined = told.andThen(told);
    List<String> live = calls;
    if (args.length > 0) {
      ClassLoader worker = new AgainLoader(Main.class);
      Supplier<Object> there = read(written(call), worker);
      Function<Object, Object> toldThere = read(written(told), worker);
      there.get();
      kept = "changed";
      changed = read(written(there), Main.class.getClassLoader());
      joined = read(written(toldThere.andThen(toldThere)), Main.class.getClassLoader());
    }
    kept = "changed";
    if (calls != live || count != 1) {
      throw new AssertionError(calls + " " + count);
    }
    Exchange.ship(args, call, changed, joined);
  }
}
// -> 2[changed]
// -> 3[changed, changed]
// -> sevenchanged3changed3
