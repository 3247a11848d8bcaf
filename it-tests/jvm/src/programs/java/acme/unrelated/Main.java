package acme.unrelated;

import io.picklejar.it.harness.Exchange;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What no reachable code reads stays at home: 50 MB, and things that can't travel. */
public class Main {
  static byte[] huge;
  static Thread thread;
  static ServerSocket socket;
  static ClassLoader loader;
  static List<Object> itself = new ArrayList<>();
  static String small;
  static Supplier<String> callback;

  /** Its callback reads one field of two. */
  static class App {
    final byte[] cache = new byte[1 << 20];
    final List<Integer> more = new ArrayList<>();
    final String name = "app";

    App() {
      for (int i = 0; i < 20_000; i++) {
        more.add(i);
      }
      callback = () -> name;
    }

    int readsAll() {
      return cache.length + more.size();
    }
  }

  static int readsAll() {
    return huge.length
        + socket.getLocalPort()
        + thread.hashCode()
        + loader.hashCode()
        + itself.size();
  }

  public static void main(String[] args) throws Exception {
    huge = new byte[50 << 20];
    thread = Thread.currentThread();
    socket = new ServerSocket(0);
    loader = Main.class.getClassLoader();
    itself.add(itself);
    small = "small";
    new App();
    Supplier<String> f = () -> small;
    Supplier<String> called = () -> callback.get();
    Exchange.ship(args, f, called);
    socket.close();
  }
}
// -> small
// -> app
