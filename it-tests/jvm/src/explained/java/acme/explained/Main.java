package acme.explained;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A function that reaches something of each kind. */
public class Main {
  static Map<String, String> table;
  static int calls;
  static List<String> unrelated = new ArrayList<>();
  static final ExecutorService POOL = Executors.newCachedThreadPool();

  static String look(String key) {
    calls += Main.class.getResource("note.txt") == null ? 0 : 1;
    try {
      return table.get(key);
    } catch (Failure e) {
      return "";
    }
  }

  public static void main(String[] args) throws Exception {
    table = Map.of("key", "value");
    Supplier<String> f = () -> Helper.ask(Main::look) + POOL.isShutdown();
    Object content =
        Class.forName("io.picklejar.Picklejar").getMethod("explain", Object.class).invoke(null, f);
    System.out.println(content.toString().replaceAll("\\d+ bytes", "N bytes"));
    Exchange.ship(args, f);
  }
}

/** Its code runs. */
class Helper {
  interface Question {
    String ask(String key);
  }

  static String ask(Question question) {
    return question.ask("key");
  }
}

/** Only caught. */
class Failure extends RuntimeException {}
