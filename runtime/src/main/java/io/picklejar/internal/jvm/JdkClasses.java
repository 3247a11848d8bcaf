package io.picklejar.internal.jvm;

import org.jspecify.annotations.Nullable;

/** Which classes are the JDK's: those that the JVM itself and its platform loader have defined. */
public final class JdkClasses {

  private JdkClasses() {}

  /** {@return whether the class is one} */
  public static boolean contain(Class<?> type) {
    return areOf(type.getClassLoader());
  }

  private static boolean areOf(@Nullable ClassLoader loader) {
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }
}
