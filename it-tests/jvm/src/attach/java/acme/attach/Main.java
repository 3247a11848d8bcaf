package acme.attach;

import com.sun.tools.attach.VirtualMachine;
import io.picklejar.it.harness.Exchange;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** A program that has loaded, linked and set everything before it gets the agent. */
// -> before: java.io.NotSerializableException
// -> one for seven
// -> seven two
// -> [seven, three]
// -> !seven!
// -> after: java.io.NotSerializableException
// -> reassigned before: io.picklejar.CaptureException
public class Main {
  static Map<String, String> words = new HashMap<>();
  static List<String> list;
  static ExecutorService pool = Executors.newSingleThreadExecutor(Main::daemon);
  static String mark = "?";

  interface Serial extends Function<String, String>, Serializable {}

  static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  static Function<String, String> made(String end) {
    return s -> s + " " + words.get(end);
  }

  static Function<String, String> marked() {
    Function<String, String> before = s -> mark + s;
    return before.andThen(s -> s + mark);
  }

  public static void main(String[] args) throws Exception {
    Function<String, String> early = made("early");
    Serial serial = s -> words.get("1") + " for " + s;
    marked().apply("linked");
    words.put("1", "one");
    words.put("2", "two");
    list = new ArrayList<>(List.of("seven", "three"));
    mark = "!";
    pool = Executors.newSingleThreadExecutor(Main::daemon);
    if (args.length > 0) {
      System.out.println("before: " + written(early));
      VirtualMachine jvm = VirtualMachine.attach(String.valueOf(ProcessHandle.current().pid()));
      jvm.loadAgent(System.getProperty("agent"), System.getProperty("agent.options"));
      jvm.detach();
    }
    Supplier<Object> held = () -> list;
    Exchange.ship(args, serial, made("2"), held, marked());
    if (args.length > 0) {
      System.out.println("after: " + written(early));
      Supplier<Object> refused = () -> pool;
      System.out.println("reassigned before: " + written(refused));
    }
  }

  static String written(Object function) {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(function);
      return "written";
    } catch (Exception e) {
      return e.getClass().getName();
    }
  }
}
