package io.picklejar.internal.heap;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls of the magic methods of Java serialization. */
final class Protocols {

  private Protocols() {}

  /** {@return what a {@code writeReplace} or {@code readResolve} gives for the object} */
  static @Nullable Object replace(MethodHandle method, Object live) {
    try {
      return (Object) method.invokeExact(live);
    } catch (Throwable e) {
      throw thrown(e);
    }
  }

  /** Throws what a magic method has thrown; checked exceptions come wrapped. */
  static RuntimeException thrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException runtime ? runtime : new ProtocolException(e);
  }

  /**
   * Throws what a magic method that reads has thrown, told from failures of ours. A class that is
   * missing is ours.
   */
  static RuntimeException thrownInReading(Throwable e) {
    if (e instanceof LinkageError || e instanceof VirtualMachineError) {
      throw (Error) e;
    }
    return e instanceof MaterializeException known ? known : new ProtocolException(e);
  }

  /** {@return what {@code readResolve} gives for the object} */
  static @Nullable Object resolve(MethodHandle method, Object live) {
    try {
      return (Object) method.invokeExact(live);
    } catch (Throwable e) {
      throw thrownInReading(e);
    }
  }

  /** A magic method has thrown; exceptions that are not checked come like this in reading only. */
  static final class ProtocolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProtocolException(Throwable cause) {
      super(cause.toString(), cause);
    }
  }
}
