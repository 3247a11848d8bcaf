package acme.namesakes;

import io.picklejar.it.harness.AgainLoader;
import io.picklejar.it.harness.Exchange;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A function over objects of two classes of one name. */
public class Main {
  static Map<String, Supplier<?>> tenants = new TreeMap<>();

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
    for (String name : List.of("red", "blue")) {
      tenants.put(name, (Supplier<?>) tenant(name).getConstructor().newInstance());
    }
    Supplier<Object> f = () -> tenants.get("red").get() + "" + tenants.get("blue").get();
    Exchange.ship(args, f);
  }
}
// -> CaptureException
// -> two classes called acme.namesakes.Main$Tenant
// -> acme.namesakes.Main.tenants["red"] is of the one of acme.namesakes.Main$Loader@
// -> README.md#
