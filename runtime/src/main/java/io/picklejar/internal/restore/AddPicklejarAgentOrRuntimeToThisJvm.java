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

  /** Large parts of the closure, which other closures of the stream may have too; null for none. */
  private final byte @Nullable [] @Nullable [] parts;

  private final FunctionObjects objects;

  /** Of the functions before this one those with which it shares objects; null for none. */
  private final FunctionObjects @Nullable [] companions;

  AddPicklejarAgentOrRuntimeToThisJvm(
      byte[] closure,
      byte @Nullable [] @Nullable [] parts,
      FunctionObjects objects,
      FunctionObjects[] companions) {
    this.closure = closure;
    this.parts = parts;
    this.objects = objects;
    this.companions = companions.length == 0 ? null : companions;
  }

  @Serial
  private @Nullable Object readResolve() {
    return Restorer.restore(
        closure, Envelopes.contextLoader(), FromStream.of(parts, objects, companions));
  }
}
