package io.picklejar.internal.restore;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What stands in a stream in place of an object that a function before it has brought. */
final class ObjectOfFunction implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final String TODO =
      ", the class of an object in the stream that is no function, and that a function before this"
          + " object refers to. Give this JVM the class, or have a function capture the object, which"
          + " then brings its class. See README.md#troubleshooting";

  private final @Nullable FunctionObjects function;
  private final int index;

  ObjectOfFunction(FunctionObjects function, int index) {
    this.function = function;
    this.index = index;
  }

  /**
   * A stream keeps to itself that a class is missing, until all of the outermost object is read.
   */
  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    ClassNotFoundException lacking = function == null ? null : function.lacking();
    if (lacking != null) {
      throw new ClassNotFoundException(lacking.getMessage() + TODO, lacking);
    }
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
