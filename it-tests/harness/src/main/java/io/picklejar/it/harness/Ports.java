package io.picklejar.it.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports of the loopback interface. They are not among those that systems give to clients (from
 * 32768 on), so that no connection takes one before the server does that it is for.
 */
public final class Ports {

  /** The address of the loopback interface. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final int FIRST = 15_000;
  private static final int END = 30_000;
  private static final int TRIES = 100;

  private Ports() {}

  /** {@return a port on which nothing listens} */
  public static int free() {
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, END);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port from " + FIRST + " to " + END);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.isBound();
    } catch (IOException inUse) {
      return false;
    }
  }
}
