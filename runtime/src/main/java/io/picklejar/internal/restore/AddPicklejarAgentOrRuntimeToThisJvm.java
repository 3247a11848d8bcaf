package io.picklejar.internal.restore;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a stream in place of a function: the closure as bytes, opaque to the engine's
 * stream.
 *
 * <p>The name is for the JVM that lacks Picklejar: the {@link ClassNotFoundException} that it gets
 * says what to do.
 */
final class AddPicklejarAgentOrRuntimeToThisJvm implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final byte[] closure;

  /** Large parts of the closure, which other closures of the stream may have too; null for none. */
  private final byte @Nullable [] @Nullable [] parts;

  AddPicklejarAgentOrRuntimeToThisJvm(byte[] closure, byte @Nullable [] @Nullable [] parts) {
    this.closure = closure;
    this.parts = parts;
  }

  @Serial
  private @Nullable Object readResolve() {
    List<byte[]> sent = new ArrayList<>();
    for (byte[] part : parts == null ? new byte[0][] : parts) {
      if (part != null) {
        sent.add(part);
      }
    }
    return Restorer.restore(closure, sent, Envelopes.contextLoader());
  }
}
