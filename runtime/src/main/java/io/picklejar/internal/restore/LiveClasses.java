package io.picklejar.internal.restore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the agent does for restored classes in this JVM; nothing in a JVM without it. */
public final class LiveClasses {

  /** What only an agent can do to classes. */
  public interface Instruments {

    /**
     * Makes the JVM forget what compiled code of the classes, and of those that use them, has
     * folded of their {@code static final} fields.
     */
    void finalsChanged(List<Class<?>> readers);

    /**
     * Has static initializers that fail report it to {@link FailedInitializers#failed}.
     *
     * @param types classes that are not initialized yet
     */
    void guardInitializers(List<Class<?>> types);

    /**
     * {@return the class file with the static initializer's code in a private static method without
     * parameters, or null where that is impossible} That method links the class's own statics by
     * {@link LateInitializer#link}.
     */
    byte @Nullable [] moveInitializer(byte[] classFile, String method);

    /**
     * {@return a class in the package of that one that has but the static initializer's code, in a
     * static method without parameters, or null where that is impossible} It links the statics of
     * the other class that are final as {@link #moveInitializer} does.
     */
    byte @Nullable [] copyInitializer(byte[] classFile, String method);

    /**
     * Has readings of {@link io.picklejar.internal.closure.UnshippedStatics} reported to {@link
     * Misses}: in the classes that are defined from now on, and by reflection.
     *
     * @param classFiles all classes that the loader is about to define
     */
    void guardReads(ClassLoader loader, List<byte[]> classFiles);

    /** Has the system class loader look into the folder last; {@return whether it does} */
    boolean addToSystemLoader(Path folder) throws IOException;
  }

  private static final Instruments NONE =
      new Instruments() {
        @Override
        public void finalsChanged(List<Class<?>> readers) {}

        @Override
        public void guardInitializers(List<Class<?>> types) {}

        @Override
        public byte @Nullable [] moveInitializer(byte[] classFile, String method) {
          return null;
        }

        @Override
        public byte @Nullable [] copyInitializer(byte[] classFile, String method) {
          return null;
        }

        @Override
        public void guardReads(ClassLoader loader, List<byte[]> classFiles) {}

        @Override
        public boolean addToSystemLoader(Path folder) {
          return false;
        }
      };

  private static volatile Instruments instruments = NONE;

  private LiveClasses() {}

  /** Called once by the agent. */
  public static void install(Instruments agent) {
    instruments = agent;
  }

  static void finalsChanged(List<Class<?>> readers) {
    instruments.finalsChanged(readers);
  }

  static void guardInitializers(List<Class<?>> types) {
    if (!types.isEmpty()) {
      instruments.guardInitializers(types);
    }
  }

  static void guardReads(ClassLoader loader, List<byte[]> classFiles) {
    instruments.guardReads(loader, classFiles);
  }

  static boolean addToSystemLoader(Path folder) throws IOException {
    return instruments.addToSystemLoader(folder);
  }

  static byte @Nullable [] moveInitializer(byte[] classFile, String method) {
    return instruments.moveInitializer(classFile, method);
  }

  static byte @Nullable [] copyInitializer(byte[] classFile, String method) {
    return instruments.copyInitializer(classFile, method);
  }
}
