package io.picklejar.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Class files as loaders find them, which need not be what they have defined. */
final class ClassFileResource {

  private ClassFileResource() {}

  /** {@return the class file, or null for a class that came from no file} */
  static byte @Nullable [] of(Class<?> type) {
    String name = type.getName().replace('.', '/');
    ClassLoader loader = type.getClassLoader();
    if (loader != null) {
      return of(loader, name);
    }
    try (InputStream in = type.getModule().getResourceAsStream(name + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** {@return the file of the class with that internal name, or null if there is none} */
  static byte @Nullable [] of(ClassLoader loader, String name) {
    try (InputStream in = loader.getResourceAsStream(name + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static UncheckedIOException unreadable(String name, IOException e) {
    return new UncheckedIOException("The class file of " + name + " can't be read", e);
  }
}
