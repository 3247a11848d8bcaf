package acme.resources;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Resources and providers that are found through the loader of the classes. */
public class Main {
  static String set = "unset";
  static String language;
  static final Map<String, String> names = new HashMap<>();

  public interface Greeter {
    String greet();
  }

  public static class Late implements Greeter {
    @Override
    public String greet() {
      return "late " + set;
    }
  }

  public static class Early implements Greeter {
    @Override
    public String greet() {
      return "early";
    }
  }

  public static class Made implements Greeter {
    private final String text;

    public Made() {
      text = set.replace("set", "made");
    }

    @Override
    public String greet() {
      return text;
    }
  }

  static class Table {
    static final String FIRST = read(Table.class.getResourceAsStream("texts/first.txt"));
  }

  class Inner {
    String file() {
      return read(getClass().getResourceAsStream("texts/inner.txt"));
    }
  }

  static String read(InputStream resource) {
    try (InputStream in = resource) {
      return in == null ? "absent" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String load(String name) {
    return read(Main.class.getResourceAsStream(name));
  }

  static <S> List<S> all(Class<S> type) {
    return ServiceLoader.load(type, type.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  static String property(String name) {
    Properties properties = new Properties();
    try (InputStream in = Main.class.getResourceAsStream("/acme/resources/settings.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty(name);
  }

  static String path() {
    try {
      return Files.readString(Path.of(Main.class.getResource("texts/path.txt").toURI())).strip();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> folder() {
    try (Stream<Path> files =
        Files.list(Path.of(Main.class.getResource("/acme/resources/folder").toURI()))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    set = "set";
    language = "en";
    names.put("key", "texts/held.txt");
    Supplier<Object> providers =
        () -> {
          StringBuilder text = new StringBuilder();
          for (Greeter greeter : ServiceLoader.load(Greeter.class, Main.class.getClassLoader())) {
            text.append(greeter.greet()).append(' ');
          }
          return text.toString().strip();
        };
    Supplier<Object> ofHelper = () -> all(Greeter.class).stream().map(Greeter::greet).toList();
    Supplier<Object> absolute =
        () ->
            read(Main.class.getClassLoader().getResourceAsStream("acme/resources/texts/path.txt"));
    Supplier<Object> inInitializer = () -> Table.FIRST;
    Supplier<Object> held = () -> load(names.get("key"));
    Supplier<Object> joined = () -> load("texts/" + language + ".txt");
    Supplier<Object> formatted = () -> load(String.format("texts/%s.txt", language));
    Supplier<Object> ofInner = () -> new Main().new Inner().file();
    Supplier<Object> above = () -> load("../resources/./texts/path.txt");
    Supplier<Object> bundle =
        () ->
            ResourceBundle.getBundle("acme.resources.Words", Locale.GERMANY).getString("hello")
                + ResourceBundle.getBundle(Words.class.getName(), Locale.ROOT).getString("hello");
    Supplier<Object> properties = () -> property("name");
    Supplier<Object> ofPath = Main::path;
    Supplier<Object> ofFolder = Main::folder;
    Supplier<Object> absent = () -> load("texts/absent.txt");
    Exchange.ship(
        args,
        providers,
        ofHelper,
        absolute,
        inInitializer,
        held,
        joined,
        formatted,
        ofInner,
        above,
        bundle,
        properties,
        ofPath,
        ofFolder,
        absent);
  }
}

/** Has the name of the bundle. */
class Words {}
// -> late set early made
// -> [late set, early, made]
// -> path
// -> first
// -> held
// -> english
// -> english
// -> inner
// -> path
// -> halloroot
// -> value
// -> path
// -> [one.txt, two.txt]
// -> absent
