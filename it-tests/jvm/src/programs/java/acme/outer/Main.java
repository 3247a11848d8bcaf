package acme.outer;

import io.picklejar.it.harness.Exchange;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Enclosing instances with parts that can't travel and that the function doesn't use. */
public class Main {
  private final ServerSocket socket;
  private final Thread thread = Thread.currentThread();
  private final byte[] large = new byte[10_000_000];
  private String used = "used";
  private final Inner inner = new Inner();

  Main(ServerSocket socket) {
    this.socket = socket;
  }

  class Inner {
    private final Object unserializable = thread;
    private int depth = 2;

    Function<String, String> function() {
      return s -> s + used + depth;
    }

    Supplier<String> anonymous() {
      return new Fn() {
        @Override
        public String get() {
          return used + depth + helper();
        }
      };
    }
  }

  private String helper() {
    return used.toUpperCase(java.util.Locale.ROOT);
  }

  int others() {
    return socket.getLocalPort() + large.length + thread.hashCode();
  }

  interface Fn extends Supplier<String>, java.io.Serializable {}

  public static void main(String[] args) throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      Main main = new Main(socket);
      String text = "local";
      Map<String, Supplier<String>> itself = new HashMap<>();
      itself.put("end", () -> text);
      itself.put("start", () -> itself.get("end").get() + itself.size());
      class Local implements Fn {
        final String own = "own";

        @Override
        public String get() {
          return own + text;
        }
      }
      Supplier<String> cycle = itself.get("start");
      main.used = "changed";
      Exchange.ship(
          args, main.inner.function(), main.inner.anonymous(), main.nested(), new Local(), cycle);
    }
  }

  Supplier<String> nested() {
    Supplier<String> first = () -> used;
    return () -> first.get() + "2";
  }
}
// -> sevenchanged2
// -> changed2CHANGED
// -> changed2
// -> ownlocal
// -> local2
