package acme.mistaken;

import io.picklejar.it.harness.AgainLoader;
import io.picklejar.it.harness.Exchange;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A function over an object of a class, and code that by its name means another. */
public class Main {
  /** Loaded by Main's loader, and again by others below it. */
  public static class Tenant implements Supplier<Object> {
    public static String name = "none";
    static final List<String> seen = new ArrayList<>();

    @Override
    public Object get() {
      seen.add(name);
      return name + seen;
    }
  }

  static final class Loader extends AgainLoader {
    Loader() {
      super(Tenant.class);
    }
  }

  private static Class<?> tenant(String name) throws ReflectiveOperationException {
    Class<?> type = new Loader().loadClass(Tenant.class.getName());
    Field field = type.getField("name");
    field.set(null, name);
    return type;
  }

  public static void main(String[] args) throws Exception {
    Supplier<?> red = (Supplier<?>) tenant("red").getConstructor().newInstance();
    Supplier<Object> f = () -> red.get() + "" + new Tenant().get();
    Exchange.ship(args, f);
  }
}
// -> CaptureException
// -> two classes called acme.mistaken.Main$Tenant
// -> The code of acme.mistaken.Main uses the one of
// -> README.md#
