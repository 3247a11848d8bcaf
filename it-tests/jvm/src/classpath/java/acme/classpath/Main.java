package acme.classpath;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds things in the class path as a whole, through the thread's and the system's loader. */
public class Main {
  public interface Step extends Function<String, String> {}

  public static class Upper implements Step {
    @Override
    public String apply(String text) {
      return text.toUpperCase(java.util.Locale.ROOT);
    }
  }

  public static class Twice implements Step {
    @Override
    public String apply(String text) {
      return text + text;
    }
  }

  static String what = "?";

  static String read(InputStream resource) {
    try (InputStream in = resource) {
      return in == null ? "absent" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> all(String name) {
    try {
      List<URL> places =
          Collections.list(Thread.currentThread().getContextClassLoader().getResources(name));
      return places.stream().map(Main::open).collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String open(URL place) {
    try {
      return read(place.openStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Supplier<Object> steps =
        () -> {
          String text = "a";
          for (Step step : ServiceLoader.load(Step.class)) {
            text = step.apply(text) + step.getClass().getSimpleName().charAt(0);
          }
          return text;
        };
    Supplier<Object> ofSystem = () -> read(ClassLoader.getSystemResourceAsStream("top.txt"));
    Supplier<Object> ofThread =
        () ->
            read(
                Thread.currentThread()
                    .getContextClassLoader()
                    .getResourceAsStream("acme/classpath/below.txt"));
    Supplier<Object> places = () -> all("acme/classpath/several.txt");
    Supplier<Object> bundle = () -> ResourceBundle.getBundle("top").getString("key");
    what = "together";
    Supplier<Object> built = () -> read(Main.class.getResourceAsStream("put_" + what + ".txt"));
    Exchange.ship(args, steps, ofSystem, ofThread, places, bundle, built);
  }
}
// -> AATU
// -> top
// -> below
// -> [one]
// -> value
// -> built
