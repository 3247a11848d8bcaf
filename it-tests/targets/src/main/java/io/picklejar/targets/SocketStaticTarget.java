package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A socket assigned in main is refused. */
// refuses: SocketStaticTarget.socket
public final class SocketStaticTarget {
  private SocketStaticTarget() {}

  static java.net.Socket socket;

  public static List<Supplier<?>> functions() {
    socket = new java.net.Socket();
    return List.of(() -> socket.isConnected());
  }
}
