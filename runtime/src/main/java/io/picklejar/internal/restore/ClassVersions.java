package io.picklejar.internal.restore;

import io.picklejar.internal.closure.ClassFiles;
import io.picklejar.internal.closure.Launcher;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whether a class that the worker has is the one that was shipped. */
final class ClassVersions {

  private ClassVersions() {}

  /**
   * {@return whether the class files are the same; a class whose file can't be had counts as the
   * same}
   */
  static boolean same(Class<?> present, PackedClass shipped) {
    ClassFiles agent = Launcher.installed();
    if (agent != null) {
      return agent.isVersion(present, shipped.bytes());
    }
    byte[] original = Definer.original(present);
    byte[] bytes = original != null ? original : resource(present);
    return bytes == null || Arrays.equals(bytes, shipped.bytes());
  }

  private static byte @Nullable [] resource(Class<?> present) {
    ClassLoader loader = present.getClassLoader();
    String name = present.getName().replace('.', '/') + ".class";
    try (InputStream in =
        loader == null
            ? ClassLoader.getSystemResourceAsStream(name)
            : loader.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }
}
