package acme.loaders;

import io.picklejar.it.harness.AgainLoader;
import io.picklejar.it.harness.Exchange;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Classes of one name in several loaders, each with statics of its own and functions of its own.
 */
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

    public static Supplier<Object> lambda() {
      return () -> "lambda of " + name + seen.size();
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
    Class<?> red = tenant("red");
    Class<?> blue = tenant("blue");
    Tenant.name = "own";
    new Tenant().get();
    Exchange.ship(
        args,
        red.getConstructor().newInstance(),
        red.getMethod("lambda").invoke(null),
        blue.getConstructor().newInstance(),
        blue.getMethod("lambda").invoke(null),
        new Tenant(),
        Tenant.lambda());
  }
}
// -> red[red]
// -> lambda of red1
// -> blue[blue]
// -> lambda of blue1
// -> own[own, own]
// -> lambda of own2
