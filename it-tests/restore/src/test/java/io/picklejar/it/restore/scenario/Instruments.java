package io.picklejar.it.restore.scenario;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;

/** Another agent, which replaces classes of the user's as debuggers do. */
public final class Instruments {
  private static Instrumentation instrumentation;

  private Instruments() {}

  /** Called by the JVM. */
  public static void premain(String arguments, Instrumentation given) {
    instrumentation = given;
  }

  /** Gives a class that is loaded the code of its later version. */
  static void redefine(ClassLoader loader, String name) throws Exception {
    byte[] later =
        Files.readAllBytes(Job.folder("later").resolve(name.replace('.', '/') + ".class"));
    Class<?> type = Class.forName(name, false, loader);
    instrumentation.redefineClasses(new ClassDefinition(type, later));
  }

  /** Has all transformers see a class again. */
  static void retransform(ClassLoader loader, String name) throws Exception {
    instrumentation.retransformClasses(Class.forName(name, false, loader));
  }
}
