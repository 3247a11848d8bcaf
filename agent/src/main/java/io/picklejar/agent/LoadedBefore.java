package io.picklejar.agent;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes that a JVM had when the agent was attached to it. */
final class LoadedBefore {

  private final Instrumentation instrumentation;
  private final ClassFileStore store;
  private final FunctionTypes functions;

  LoadedBefore(Instrumentation instrumentation, ClassFileStore store, FunctionTypes functions) {
    this.instrumentation = instrumentation;
    this.store = store;
    this.functions = functions;
  }

  /**
   * {@return whether user code is among them} Before {@code main} it is where it comes from a cache
   * of the JVM's (JEP 483), with lambdas that are linked.
   */
  boolean any() {
    ClassLoader loader = ClassLoader.getSystemClassLoader();
    return Arrays.<Class<?>>stream(instrumentation.getInitiatedClasses(loader))
        .anyMatch(type -> type.getClassLoader() == loader && store.isUser(type));
  }

  private List<Class<?>> all() {
    return Arrays.<Class<?>>stream(instrumentation.getAllLoadedClasses())
        .filter(type -> !type.isHidden() && !type.isArray())
        .filter(functions::linksSerializable)
        .toList();
  }

  /**
   * Keeps the class files of user code. What came from no file is had from the JVM, which writes it
   * anew.
   */
  void keep() {
    List<Class<?>> fileless = new ArrayList<>();
    for (Class<?> type : all()) {
      if (store.isUser(type) && !store.keepLoaded(type)) {
        fileless.add(type);
      }
    }
    if (fileless.isEmpty()) {
      return;
    }
    ClassFileTransformer reader =
        new ClassFileTransformer() {
          @Override
          public byte @Nullable [] transform(
              @Nullable ClassLoader loader,
              @Nullable String name,
              @Nullable Class<?> redefined,
              @Nullable ProtectionDomain domain,
              byte[] classFile) {
            if (redefined != null && fileless.contains(redefined)) {
              store.keepLoaded(redefined, classFile);
            }
            return null;
          }
        };
    instrumentation.addTransformer(reader, true);
    try {
      Platform.retransform(instrumentation, fileless);
    } finally {
      instrumentation.removeTransformer(reader);
    }
  }

  /**
   * Has the lambdas of these classes linked again when they are made next, which makes them
   * serializable: a class that is transformed gets a new constant pool, with call sites that are
   * not linked yet.
   */
  void relink() {
    Platform.retransform(instrumentation, all());
  }
}
