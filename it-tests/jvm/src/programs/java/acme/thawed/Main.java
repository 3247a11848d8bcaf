package acme.thawed;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Objects that were serialized before, of classes that only the bytes name. */
public class Main {
  static byte[] model;
  static String text;
  static Map<String, byte[]> store;

  static byte[] written(Object object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  static Object read(byte[] bytes) throws Exception {
    return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
  }

  public static void main(String[] args) throws Exception {
    Makers.prepare();
    Callable<Object> inBytes = () -> read(model).toString();
    Callable<Object> inText = () -> read(Base64.getDecoder().decode(text)).toString();
    Callable<Object> inArray = () -> ((Object[]) read(store.get("array")))[0].toString();
    Callable<Object> constant = () -> read(store.get("constant")).toString();
    Supplier<Object> unread = () -> store.keySet().size();
    Exchange.ship(args, inBytes, inText, inArray, constant, unread);
  }
}

class Makers {
  static void prepare() throws Exception {
    Model.unit = "kg";
    Row.made = 10;
    Kind.LARGE.factor = 4;
    Main.model = Main.written(new Model(3));
    Main.text = Base64.getEncoder().encodeToString(Main.written(new Row("r")));
    Main.store =
        Map.of(
            "array", Main.written(new Object[] {new Part()}), "constant", Main.written(Kind.LARGE));
  }
}

class Model implements Serializable {
  static String unit = "?";
  final int weight;

  Model(int weight) {
    this.weight = weight;
  }

  @Override
  public String toString() {
    return weight + unit;
  }
}

record Row(String name) implements Serializable {
  static int made;

  Row {
    made++;
  }

  @Override
  public String toString() {
    return name + made;
  }
}

class Part implements Serializable {
  static final StringBuilder LOG = new StringBuilder("parts");

  @Override
  public String toString() {
    return LOG.toString();
  }
}

enum Kind {
  SMALL,
  LARGE {
    @Override
    public String toString() {
      return "large" + factor;
    }
  };

  int factor = 1;
}
// -> 3kg
// -> r12
// -> parts
// -> large4
// -> 2
