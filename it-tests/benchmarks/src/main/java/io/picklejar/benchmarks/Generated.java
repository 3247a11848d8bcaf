package io.picklejar.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Defines as many user classes as are asked for: copies of one under other names. */
final class Generated extends ClassLoader {

  private static final String TEMPLATE = "Generated$Copy00000";

  private final byte[] template;

  Generated() {
    super(Generated.class.getClassLoader());
    try (InputStream in = Generated.class.getResourceAsStream(TEMPLATE + ".class")) {
      template = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return an object of a class of its own, initialized} */
  Supplier<?> copy(int number) {
    byte[] copy = template.clone();
    byte[] digits = "%05d".formatted(number).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < copy.length - 9; i++) {
      if (new String(copy, i, 9, StandardCharsets.ISO_8859_1).equals("Copy00000")) {
        System.arraycopy(digits, 0, copy, i + 4, digits.length);
      }
    }
    try {
      return (Supplier<?>)
          defineClass(null, copy, 0, copy.length).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The class that is copied, with statics of its own and a few methods. */
  public static final class Copy00000 implements Supplier<Object> {
    static String text = "text";
    static int calls;

    /** Public, since a copy is in another run-time package. */
    public Copy00000() {}

    @Override
    public Object get() {
      calls++;
      return twice(text);
    }

    static String twice(String text) {
      return text + text;
    }

    static Object unread() {
      return new StringBuilder(text).reverse().append(calls).toString();
    }
  }
}
