package acme.loaders;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.InputStream;
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
