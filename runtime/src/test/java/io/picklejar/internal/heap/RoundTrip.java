package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.wire.GraphCodec;
import io.picklejar.internal.wire.Section;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Objects to bytes and back in one JVM. With the system property {@code trusted} access is granted
 * as the agent would.
 */
public final class RoundTrip {

  static {
    if (Boolean.getBoolean("trusted")) {
      Access.grant(implLookup());
    }
  }

  private RoundTrip() {}

  /**
   * Policy under which all classes outside the JDK are user code and only the named fields are
   * used.
   */
  record Used(Set<String> fields) implements HeapPolicy {
    @Override
    public boolean isUserClass(Class<?> type) {
      return type.getClassLoader() != null;
    }

    @Override
    public boolean usesField(String declaringClass, String fieldName) {
      return fields.contains(fieldName);
    }
  }

  static Snapshot snapshot(String... usedFields) {
    return new Snapshot(new Used(Set.of(usedFields)));
  }

  @SuppressWarnings({"deprecation", "removal"})
  private static Lookup implLookup() {
    try {
      Field theUnsafe = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
      theUnsafe.setAccessible(true);
      sun.misc.Unsafe unsafe = (sun.misc.Unsafe) theUnsafe.get(null);
      Field field = Lookup.class.getDeclaredField("IMPL_LOOKUP");
      return (Lookup)
          unsafe.getObject(unsafe.staticFieldBase(field), unsafe.staticFieldOffset(field));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** {@return what comes back of the value} */
  @SuppressWarnings("unchecked")
  public static <T> T of(T value) {
    return (T) read(bytes(value));
  }

  /** {@return the section that holds the value} */
  public static byte[] bytes(Object value) {
    Snapshot snapshot = snapshot();
    Object slot = snapshot.add("root", value);
    List<Refusal> refusals = snapshot.refusals();
    if (!refusals.isEmpty()) {
      throw new AssertionError(refusals.toString());
    }
    return GraphCodec.write(Collections.singletonList(slot), node -> null, text -> false).bytes();
  }

  /** {@return the live value of a section's root} */
  public static Object read(byte[] bytes) {
    Section section =
        GraphCodec.read(
            bytes, name -> Class.forName(name, false, RoundTrip.class.getClassLoader()));
    return new Materializer(external -> null).materialize(section.roots().get(0));
  }
}
