package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import java.io.IOException;
import java.io.ObjectInputStream;
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

  private transient @Nullable Object function;

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

  /** Restores here, since a {@code readResolve} can't throw all that a {@code readObject} can. */
  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    try {
      in.defaultReadObject();
    } catch (ClassNotFoundException e) {
      if (objects != null) {
        objects.lack(e);
      }
      throw e;
    }
    try {
      FromStream stream = FromStream.of(parts, objects, companions);
      function = Restorer.restore(closure, ReadingLoader.of(in), stream);
    } catch (RestoreException e) {
      MethodFailure.passOn(e);
      throw e;
    }
  }

  @Serial
  private @Nullable Object readResolve() {
    return function;
  }
}
