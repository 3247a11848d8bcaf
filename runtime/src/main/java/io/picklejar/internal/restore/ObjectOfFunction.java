package io.picklejar.internal.restore;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What stands in a stream in place of an object that a function before it has brought. */
final class ObjectOfFunction implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable FunctionObjects function;
  private final int index;

  ObjectOfFunction(FunctionObjects function, int index) {
    this.function = function;
    this.index = index;
  }

  @Serial
  private Object readResolve() throws InvalidObjectException {
    Object object = function == null ? null : function.object(index);
    if (object == null) {
      throw new InvalidObjectException(
          "The stream refers to an object of a function that comes before it, and that was not"
              + " restored. Read the stream from its beginning, as it was written."
              + " See README.md#troubleshooting");
    }
    return object;
  }
}
