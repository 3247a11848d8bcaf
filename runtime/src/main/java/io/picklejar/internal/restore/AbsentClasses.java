package io.picklejar.internal.restore;

import io.picklejar.NotShippedError;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says with a {@link ClassNotFoundException} what ships the class, when shipped code looks for one
 * that may be of the same program.
 */
public final class AbsentClasses {

  private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  /** The classes that functions have brought, by loader. */
  private static final Map<ClassLoader, Set<String>> BROUGHT = new WeakHashMap<>();

  /** What their packages start with. */
  private static final Set<String> PROGRAMS = ConcurrentHashMap.newKeySet();

  private AbsentClasses() {}

  /** A function has brought the class, which is about to be defined. */
  static void brought(ClassLoader loader, String name) {
    synchronized (BROUGHT) {
      BROUGHT.computeIfAbsent(loader, key -> ConcurrentHashMap.newKeySet()).add(name);
    }
    PROGRAMS.add(program(name));
  }

  /**
   * Called when a class was not found, with the exception that is about to be thrown.
   *
   * @return null
   */
  public static @Nullable Object note(Object exception, @Nullable Object name) {
    if (name instanceof String text && PROGRAMS.contains(program(text.replace('/', '.')))) {
      Shipped nearest = WALKER.walk(AbsentClasses::nearest);
      if (nearest != null) {
        ((Throwable) exception).addSuppressed(advice(nearest, text.replace('/', '.')));
      }
    }
    return null;
  }

  /**
   * Shipped code that looks for a class.
   *
   * @param itself whether the method names the class itself, instead of having reflection find it
   */
  private record Shipped(StackFrame frame, boolean itself) {}

  /** {@return the nearest shipped code that the current thread is in, or null} */
  private static @Nullable Shipped nearest(Stream<StackFrame> frames) {
    boolean itself = true;
    for (StackFrame frame : (Iterable<StackFrame>) frames::iterator) {
      Class<?> type = frame.getDeclaringClass();
      if (isBrought(type)) {
        return new Shipped(frame, itself);
      }
      itself &= isLoading(type);
    }
    return null;
  }

  /** Between a method that names a class and this one there are only loaders. */
  private static boolean isLoading(Class<?> type) {
    return type == AbsentClasses.class
        || ClassLoader.class.isAssignableFrom(type)
        || type.getName().startsWith("java.lang.PicklejarHooks")
        || ClassNotFoundException.class == type;
  }

  private static boolean isBrought(Class<?> type) {
    synchronized (BROUGHT) {
      return BROUGHT.getOrDefault(type.getClassLoader(), Set.of()).contains(type.getName());
    }
  }

  private static NotShippedError advice(Shipped shipped, String name) {
    StackFrame frame = shipped.frame();
    String from = frame.getClassName();
    String entry = KeepEntry.type(from, name);
    if (shipped.itself() && !frame.getMethodName().equals("<clinit>")) {
      entry =
          KeepEntry.method(from, frame.getMethodName(), frame.getDescriptor())
              + ", or if that method calls loadClass with a name: "
              + entry;
    }
    NotShippedError advice =
        new NotShippedError(
            "No function has brought class "
                + name
                + " here: no code path that can be seen leads to it. If the launcher has it, add to"
                + " the reflection list of its keep file (keep=<file>): "
                + entry
                + ". See README.md#options");
    advice.setStackTrace(new StackTraceElement[0]);
    return advice;
  }

  /** {@return the first two parts of the package, by which programs go} */
  private static String program(String className) {
    String inPackage = className.substring(0, className.lastIndexOf('.') + 1);
    int second = inPackage.indexOf('.', inPackage.indexOf('.') + 1);
    return second < 0 ? inPackage : inPackage.substring(0, second + 1);
  }
}
