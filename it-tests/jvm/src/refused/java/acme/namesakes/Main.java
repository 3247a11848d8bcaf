package acme.namesakes;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.InputStream;
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

  /** Child first. */
  static final class Loader extends ClassLoader {
    Loader() {
      super(Main.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return name.equals(Tenant.class.getName()) ? own(name) : super.loadClass(name, resolve);
    }

    private Class<?> own(String name) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known != null ? known : define(name);
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = Main.class.getClassLoader().getResourceAsStream(file)) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
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
