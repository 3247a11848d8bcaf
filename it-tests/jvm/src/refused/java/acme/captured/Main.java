package acme.captured;

import io.picklejar.it.harness.Exchange;
import java.net.ServerSocket;
import java.util.function.Supplier;

/** What can't travel is captured. */
public class Main {
  public static void main(String[] args) throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      Supplier<Integer> f = () -> socket.getLocalPort();
      Exchange.ship(args, f);
    }
  }
}
// -> CaptureException
// -> ServerSocket
// -> README.md#
