package acme.replacing;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Objects in whose place functions are written. */
public class Main {
  static String tag = "unset";
  static int factor;

  /** Goes as a lambda, as proxies of services and the like do. */
  record Request(String name) implements Serializable {
    private Object writeReplace() {
      String asked = name;
      return (Supplier<Object> & Serializable) () -> asked + tag + factor;
    }

    @Override
    public String toString() {
      return name + tag + factor;
    }
  }

  /** Goes as what goes as a lambda. */
  record Indirect(String name) implements Serializable {
    private Object writeReplace() {
      return new Request("by " + name);
    }

    @Override
    public String toString() {
      return "by " + name + tag + factor;
    }
  }

  static class Task implements Supplier<Object>, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public Object get() {
      return "task" + tag + factor;
    }
  }

  static class Shell implements Serializable {
    private static final long serialVersionUID = 1;

    private Object writeReplace() {
      return new Task();
    }

    @Override
    public String toString() {
      return "task" + tag + factor;
    }
  }

  /** Has numbers written as functions. */
  static class Replacing extends ObjectOutputStream {
    Replacing(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      return object instanceof Integer number ? new Task() : object;
    }
  }

  static Object readAll(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return ((Supplier<?>) in.readObject()).get();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    tag = "T";
    factor = 5;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Replacing(bytes)) {
      out.writeObject(1);
    }
    byte[] replaced = bytes.toByteArray();
    Request twice = new Request("twice");
    Exchange.ship(
        args,
        new Request("one"),
        new Indirect("two"),
        new Shell(),
        twice,
        twice,
        (Supplier<Object>) () -> readAll(replaced),
        new ArrayList<>(List.of("plain")));
  }
}
// -> oneT5
// -> by twoT5
// -> taskT5
// -> twiceT5
// -> twiceT5
// -> taskT5
// -> [plain]
