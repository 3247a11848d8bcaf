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
    Supplier<String> f = () -> small;
    Exchange.ship(args, f);
    socket.close();
  }
}
// -> small
