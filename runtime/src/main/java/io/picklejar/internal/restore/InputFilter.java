package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.io.ObjectInputFilter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's filter of deserialization (JEP 290, JEP 415), which is asked for every class and array
 * that a closure names. Objects of a closure don't lie inside one another, so their depth is 1.
 */
final class InputFilter {

  private final ObjectInputFilter filter;
  private final long bytes;
  private long references;

  private InputFilter(ObjectInputFilter filter, long bytes) {
    this.filter = filter;
    this.bytes = bytes;
  }

  /**
   * {@return the filter for a closure of that size, or null if the JVM has none}
   *
   * @throws RestoreException if the JVM's own settings are wrong
   */
  static @Nullable InputFilter current(long bytes) {
    try {
      ObjectInputFilter filter =
          ObjectInputFilter.Config.getSerialFilterFactory()
              .apply(null, ObjectInputFilter.Config.getSerialFilter());
      return filter == null ? null : new InputFilter(filter, bytes);
    } catch (IllegalStateException | LinkageError e) {
      throw new RestoreException(
          "The deserialization filter of this JVM is not usable: "
              + e
              + ". Correct jdk.serialFilter or jdk.serialFilterFactory. See"
              + " README.md#troubleshooting",
          e);
    }
  }

  void check(Class<?> type, long arrayLength) {
    references++;
    ObjectInputFilter.Status status;
    try {
      status = filter.checkInput(new Info(type, arrayLength, references, bytes));
    } catch (RuntimeException e) {
      throw refused(type, arrayLength, e);
    }
    if (status == null || status == ObjectInputFilter.Status.REJECTED) {
      throw refused(type, arrayLength, null);
    }
  }

  private static RestoreException refused(
      Class<?> type, long arrayLength, @Nullable RuntimeException cause) {
    return new RestoreException(
        "The deserialization filter of this JVM refuses "
            + (arrayLength < 0 ? "class " : "an array with " + arrayLength + " elements of ")
            + type.getName()
            + ". Allow it in jdk.serialFilter if it may come. See README.md#troubleshooting",
        cause);
  }

  /** Checks the classes that a closure brings, which this JVM doesn't have yet. */
  void checkShipped(PackedClosure closure, ClassLoader loader) {
    Probe probe = new Probe(loader, closure);
    for (PackedClass shipped : closure.classes()) {
      try {
        check(probe.loadClass(shipped.name()), -1);
      } catch (ClassNotFoundException | LinkageError e) {
        throw new RestoreException(
            "The shipped class "
                + shipped.name()
                + " can't be shown to the deserialization filter of this JVM: "
                + e
                + ". Give the worker the classes that it needs. See README.md#troubleshooting",
            e);
      }
    }
  }

  private record Info(Class<?> serialClass, long arrayLength, long references, long streamBytes)
      implements ObjectInputFilter.FilterInfo {

    @Override
    public long depth() {
      return 1;
    }
  }

  /** Defines shipped classes for the filter to look at; nothing else ever sees them. */
  private static final class Probe extends ClassLoader {
    private final Map<String, byte[]> shipped = new HashMap<>();

    Probe(ClassLoader parent, PackedClosure closure) {
      super(parent);
      closure.classes().forEach(packed -> shipped.put(packed.name(), packed.bytes()));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] own = shipped.get(name);
      if (own == null) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known != null ? known : defineClass(name, own, 0, own.length);
      }
    }
  }
}
