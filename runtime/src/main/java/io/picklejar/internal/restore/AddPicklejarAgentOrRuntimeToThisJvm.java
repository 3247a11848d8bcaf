package io.picklejar.internal.restore;

import java.io.Serial;
import java.io.Serializable;
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

  AddPicklejarAgentOrRuntimeToThisJvm(byte[] closure) {
    this.closure = closure;
  }

  @Serial
  private @Nullable Object readResolve() {
    return Restorer.restore(closure, Envelopes.contextLoader());
  }
}
